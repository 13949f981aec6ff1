import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks or rewrites the Java sources with google-java-format. Run by the root's pom.xml in the JDK
 * that compiles them, as the formatter parses with that JDK's own compiler (infra/decisions/0004).
 *
 * <p>Arguments: {@code check} or {@code write}, the root folder, and a file that remembers what was
 * found well formatted, so that only changed files cost time.
 */
final class Format {
  private static final Set<String> PASSED_OVER = Set.of("target", "node_modules", "cdk.out");

  private final Formatter formatter = new Formatter();
  private final Path root;
  private final Set<String> known;
  private final Set<String> good = new TreeSet<>();

  private Format(Path root, Set<String> known) {
    this.root = root;
    this.known = known;
  }

  public static void main(String[] arguments) throws IOException {
    boolean write = arguments[0].equals("write");
    Path memory = Path.of(arguments[2]);
    Set<String> known =
        Files.exists(memory) ? new HashSet<>(Files.readAllLines(memory)) : new HashSet<>();
    Format format = new Format(Path.of(arguments[1]), known);
    List<Path> sources = format.sources();
    int wrong = 0;
    for (Path source : sources) {
      Result result = format.look(source, write);
      if (result != Result.GOOD) {
        System.out.println(result.words + " " + format.root.relativize(source));
      }
      wrong += result == Result.GOOD || result == Result.WRITTEN ? 0 : 1;
    }
    Files.createDirectories(memory.getParent());
    Files.write(memory, format.good);
    if (wrong > 0) {
      System.exit(1);
    }
    System.out.println(sources.size() + " Java files are formatted.");
  }

  /** What became of one file. */
  private enum Result {
    GOOD("formatted before:"),
    WRITTEN("formatted now:"),
    WRONG("not formatted:"),
    UNREADABLE("not understood by the formatter:");

    final String words;

    Result(String words) {
      this.words = words;
    }
  }

  /** Whether the file is as the formatter writes it; if not and asked to, writes it. */
  private Result look(Path source, boolean write) throws IOException {
    String text = Files.readString(source);
    if (known.contains(digest(text))) {
      good.add(digest(text));
      return Result.GOOD;
    }
    String formatted;
    try {
      formatted = formatter.formatSourceAndFixImports(text);
    } catch (FormatterException e) {
      // It says where, and for its own faults a stack trace too: sealed as the name of a lambda's
      // parameter is one of these.
      System.out.println(e.getMessage().lines().findFirst().orElse(""));
      return Result.UNREADABLE;
    }
    boolean same = formatted.equals(text);
    if (same || write) {
      good.add(digest(formatted));
    }
    if (!same && write) {
      Files.writeString(source, formatted);
    }
    return same ? Result.GOOD : write ? Result.WRITTEN : Result.WRONG;
  }

  private List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean ours =
                folder.equals(root) || !PASSED_OVER.contains(name) && !name.startsWith(".");
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    return found;
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
