package cn.portcover.infra.bench.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The zip that a module was packaged into: {@code <module>/target/<artifact>-function.zip} of this
 * checkout.
 */
public record FunctionZip(Path file) {

  /**
   * The zip of a module, when Maven has packaged it.
   *
   * @param module its folder below the checkout's root, {@code functions/home}
   */
  public static Optional<FunctionZip> of(Path root, String module) {
    Path target = root.resolve(module).resolve("target");
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-function.zip"))
          .findFirst()
          .map(FunctionZip::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The root of this checkout, found upward from the working folder. */
  public static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .takeWhile(folder -> folder != null)
        .filter(folder -> Files.exists(folder.resolve("functions/function-zip.xml")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not within a checkout of Portcover"));
  }

  /** Unpacks it into a folder, as Lambda does into its task folder; answers the folder. */
  public Path unpackTo(Path folder) {
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        Path to = folder.resolve(entry.getName()).normalize();
        if (!to.startsWith(folder)) {
          throw new IOException(entry.getName() + " leads out of the folder");
        }
        Files.createDirectories(to.getParent());
        try (var in = zip.getInputStream(entry)) {
          Files.copy(in, to);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes. */
  public long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
