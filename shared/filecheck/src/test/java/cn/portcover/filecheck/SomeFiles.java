package cn.portcover.filecheck;

import cn.portcover.domain.attachment.FileType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as programs write them, and as attackers do. */
final class SomeFiles {
  private SomeFiles() {}

  static byte[] of(FileType type) {
    return switch (type) {
      case PDF ->
          "%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1);
      case JPG -> picture("jpg");
      case PNG -> picture("png");
      case TIF -> picture("tiff");
      case DOC -> compound("WordDocument", "1Table", "\u0005SummaryInformation");
      case XLS -> compound("Workbook");
      case DOCX -> office("word/document.xml", "word/styles.xml");
      case XLSX -> office("xl/workbook.xml", "xl/worksheets/sheet1.xml");
      case ZIP -> zip("发票/1.pdf", of(FileType.PDF));
    };
  }

  static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] picture(String format) {
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out)) {
        throw new IllegalStateException("no writer of " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A JPEG whose first segment is a comment. */
  static byte[] jpegWithComment(String comment) {
    byte[] jpeg = picture("jpg");
    byte[] text = comment.getBytes(StandardCharsets.ISO_8859_1);
    byte[] segment = {(byte) 0xff, (byte) 0xfe, 0, (byte) (text.length + 2)};
    return joined(Arrays.copyOf(jpeg, 2), segment, text, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  static byte[] zip(String name, byte[] content) {
    return zipped("", new String[] {name}, content);
  }

  static byte[] zipOfMany(int files) {
    String[] names = new String[files];
    Arrays.setAll(names, i -> "file-" + i + ".txt");
    return zipped("", names, new byte[1]);
  }

  static byte[] zipWithComment(String comment) {
    return zipped(comment, new String[] {"a.txt"}, new byte[3]);
  }

  static byte[] office(String... parts) {
    String[] names = Arrays.copyOf(parts, parts.length + 1);
    names[parts.length] = "[Content_Types].xml";
    return zipped("", names, "<xml/>".getBytes(StandardCharsets.US_ASCII));
  }

  /** A table of contents that names another size than the file has. */
  static byte[] zipSaying(int size) {
    byte[] zip = zip("a.txt", new byte[3]);
    putInt(zip, find(zip, "PK\1\2") + 24, size);
    return zip;
  }

  static byte[] encryptedZip() {
    byte[] zip = zip("a.txt", new byte[3]);
    zip[6] |= 1;
    zip[find(zip, "PK\1\2") + 8] |= 1;
    return zip;
  }

  private static byte[] zipped(String comment, String[] names, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      if (!comment.isEmpty()) {
        zip.setComment(comment);
      }
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * A compound file of sectors of 512 bytes: the header, the allocation table, the directory with
   * at most four names ([MS-CFB] 2.2).
   */
  static byte[] compound(String... names) {
    byte[] file = new byte[3 * 512];
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    System.arraycopy(magic, 0, file, 0, magic.length);
    file[26] = 3;
    file[28] = (byte) 0xfe;
    file[29] = (byte) 0xff;
    file[30] = 9;
    file[32] = 6;
    putInt(file, 44, 1);
    putInt(file, 48, 1);
    putInt(file, 76, 0);
    putInt(file, 512, 0xfffffffd);
    putInt(file, 512 + 4, 0xfffffffe);
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
      int entry = 2 * 512 + 128 * i;
      System.arraycopy(name, 0, file, entry, name.length);
      file[entry + 64] = (byte) (name.length + 2);
    }
    return file;
  }

  static void putInt(byte[] file, int at, int value) {
    for (int i = 0; i < 4; i++) {
      file[at + i] = (byte) (value >>> 8 * i);
    }
  }

  private static int find(byte[] file, String latin) {
    return new Bytes(file).find(latin, 0, file.length);
  }
}
