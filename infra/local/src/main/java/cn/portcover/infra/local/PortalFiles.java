package cn.portcover.infra.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The portal as it was built, on the class path; nothing where it was built without Node.js. */
final class PortalFiles {
  private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final Map<String, File> read = new ConcurrentHashMap<>();

  /**
   * A file and how it is served.
   *
   * @param cache assets carry a hash of their content in their names and never change
   */
  record File(String mediaType, String cache, byte[] plain, byte[] compressed) {}

  /**
   * @param path of the address; whatever does not name a file is the portal's to show, and gets its
   *     page
   */
  Optional<File> at(String path) {
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    String name = file ? path : "/index.html";
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(read.computeIfAbsent(name, PortalFiles::read));
  }

  @SuppressWarnings("NullAway") // nothing is kept for what is not there
  private static File read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try (var in = PortalFiles.class.getResourceAsStream("/portal" + name)) {
      if (in == null || type == null) {
        return null;
      }
      byte[] plain = in.readAllBytes();
      String cache =
          name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      return new File(type, cache, plain, compressed(plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compressed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
