import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jars of a function's zip quick to load classes from (infra/decisions/0007): their
 * entries are stored, as the zip around them is compressed anyway, and the signatures of signed
 * jars go, as they would be checked class by class at every cold start. What is in the zip is
 * guarded by the zip's own hash, by which Lambda knows it.
 *
 * <p>Argument: the zip, which is replaced. The same zip gives the same bytes.
 */
final class SlimZip {
  private static final Pattern SIGNATURE =
      Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]+)", Pattern.CASE_INSENSITIVE);
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private SlimZip() {}

  public static void main(String[] arguments) throws IOException {
    Path zip = Path.of(arguments[0]);
    Path slim = zip.resolveSibling(zip.getFileName() + ".slim");
    try (var in = new ZipInputStream(Files.newInputStream(zip));
        var out = new ZipOutputStream(Files.newOutputStream(slim))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(named(entry));
        out.write(entry.getName().endsWith(".jar") ? stored(content) : content);
        out.closeEntry();
      }
    }
    Files.move(slim, zip, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] stored(byte[] jar) throws IOException {
    var bytes = new ByteArrayOutputStream(jar.length * 2);
    try (var in = new ZipInputStream(new ByteArrayInputStream(jar));
        var out = new ZipOutputStream(bytes)) {
      out.setMethod(ZipOutputStream.STORED);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!SIGNATURE.matcher(entry.getName()).matches()) {
          byte[] content = entry.getName().equals(MANIFEST) ? manifest(in) : in.readAllBytes();
          store(entry, content, out);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content, ZipOutputStream out)
      throws IOException {
    var sum = new CRC32();
    sum.update(content);
    ZipEntry copy = named(entry);
    copy.setSize(content.length);
    copy.setCrc(sum.getValue());
    out.putNextEntry(copy);
    out.write(content);
    out.closeEntry();
  }

  private static ZipEntry named(ZipEntry entry) {
    var copy = new ZipEntry(entry.getName());
    copy.setTimeLocal(entry.getTimeLocal());
    return copy;
  }

  /** A manifest without the digests of the single entries, which a signature was over. */
  private static byte[] manifest(InputStream in) throws IOException {
    var manifest = new Manifest(in);
    manifest.getEntries().values().forEach(SlimZip::forgetDigests);
    manifest.getEntries().values().removeIf(Attributes::isEmpty);
    var bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static void forgetDigests(Attributes of) {
    of.keySet().removeIf(name -> name.toString().toLowerCase(Locale.ROOT).contains("-digest"));
  }
}
