package cn.portcover.infra.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of PKCS#12 files ({@code *.p12}, {@code *.pfx}; not its sub-folders).
 *
 * <p>Their certificates are inside encrypted parts, so before a file was opened the list tells what
 * lies beside it in the clear: a certificate {@code <name>.cer}, {@code .crt} or {@code .pem} (DER
 * or PEM), and {@code cards.json}, a list of {@code {"file", "uscc", "company", "person",
 * "medium"}}. These only label the list; what is signed with is always the certificate inside the
 * file. Once a file was opened its certificate, never its key, is remembered until the file
 * changes.
 */
final class Pkcs12Folder implements CardShelf {
  private static final List<String> BESIDE = List.of(".cer", ".crt", ".pem");

  private final Path folder;
  private final Map<Seen, X509Certificate> opened = new ConcurrentHashMap<>();

  private record Seen(Path file, FileTime changed) {}

  Pkcs12Folder(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<Card> cards() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var listed = CardList.in(folder);
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isCard(nameOf(file)))
          .sorted()
          .map(file -> card(file, listed))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Card card(Path file, CardList listed) {
    var details = listed.describe(nameOf(file));
    var seen = new Seen(file, changed(file));
    var certificate = Optional.ofNullable(opened.get(seen)).or(() -> beside(file));
    return new Pkcs12Card(
        file, certificate.map(details::with).orElse(details), found -> opened.put(seen, found));
  }

  private static Optional<X509Certificate> beside(Path file) {
    var name = nameOf(file);
    var stem = name.substring(0, name.lastIndexOf('.'));
    for (var ending : BESIDE) {
      var certificate = file.resolveSibling(stem + ending);
      try {
        if (Files.isRegularFile(certificate) && Files.size(certificate) <= Pkcs12Card.MAX_BYTES) {
          return Optional.of(Crypto.readCertificate(Files.readAllBytes(certificate)));
        }
      } catch (IOException | CertificateException e) {
        // A label that cannot be read is no label; the card itself is still good.
      }
    }
    return Optional.empty();
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static boolean isCard(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".") && (lower.endsWith(".p12") || lower.endsWith(".pfx"));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
