package cn.portcover.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.signing.SealImage;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PNGs that the JDK wrote are read as the JDK reads them; whatever else comes is refused. */
class SealPictureTest {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private static SealImage image(byte[] png) {
    return new SealImage(Base64.getEncoder().encodeToString(png));
  }

  private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(
        interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  private static BufferedImage some(int type, long seed) {
    var image = new BufferedImage(37, 23, type);
    paint(image, seed);
    return image;
  }

  private static void paint(BufferedImage image, long seed) {
    var random = new Random(seed);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, x * 3 + y < 60 ? random.nextInt() : 0xff000000 | x * 40503);
      }
    }
  }

  /** Each pixel on white, a step off at most where alpha is rounded. */
  private static void readAs(BufferedImage expected, SealPicture read) {
    assertThat(read.width()).isEqualTo(expected.getWidth());
    assertThat(read.height()).isEqualTo(expected.getHeight());
    for (int y = 0; y < read.height(); y++) {
      for (int x = 0; x < read.width(); x++) {
        Color color = new Color(expected.getRGB(x, y), true);
        int at = (y * read.width() + x) * 3;
        int[] wanted = {color.getRed(), color.getGreen(), color.getBlue()};
        for (int i = 0; i < 3; i++) {
          int onWhite = (wanted[i] * color.getAlpha() + 255 * (255 - color.getAlpha())) / 255;
          assertThat(read.rgb()[at + i] & 0xff).as("%d, %d", x, y).isCloseTo(onWhite, within());
        }
      }
    }
  }

  private static org.assertj.core.data.Offset<Integer> within() {
    return org.assertj.core.data.Offset.offset(1);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR
      })
  void colourWithAndWithoutAlpha(int type) throws IOException {
    var image = some(type, type);
    readAs(image, SealPicture.read(image(png(image, false))));
  }

  @Test
  void greyAndBlackAndWhite() throws IOException {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY}) {
      var image = some(type, 5);
      byte[] written = png(image, false);
      SealPicture read = SealPicture.read(image(written));
      int white = type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 255;
      for (int i = 0; i < 37 * 23; i++) {
        // Not as a colour: the JDK takes grey for linear light.
        int sample = image.getRaster().getSample(i % 37, i / 37, 0) * white;
        assertThat(read.rgb()[i * 3] & 0xff).as("%d", i).isEqualTo(sample);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void palettesOfEveryDepthWithTransparency(int bits) throws IOException {
    int size = 1 << bits;
    byte[] r = new byte[size];
    byte[] g = new byte[size];
    byte[] b = new byte[size];
    byte[] a = new byte[size];
    new Random(bits).nextBytes(r);
    new Random(bits + 1).nextBytes(g);
    new Random(bits + 2).nextBytes(b);
    new Random(bits + 3).nextBytes(a);
    var image =
        new BufferedImage(
            37,
            23,
            bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(bits, size, r, g, b, a));
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        image.getRaster().setSample(x, y, 0, (x * 7 + y * 3) % size);
      }
    }
    byte[] written = png(image, false);
    readAs(
        ImageIO.read(new java.io.ByteArrayInputStream(written)), SealPicture.read(image(written)));
  }

  @Test
  void sixteenBitsKeepTheirUpperHalf() {
    byte[] row = {0, (byte) 0xc8, 1, 0x16, 2, 0x1d, 3};
    SealPicture read = SealPicture.read(image(written(header(1, 1, 16, 2, 0), deflated(row))));
    assertThat(read.rgb()).containsExactly(0xc8, 0x16, 0x1d);
  }

  @Test
  void everyFilterIsUndone() {
    byte[] rows = {0, 10, 20, 30, 1, 1, 1, 1, 2, 1, 1, 1, 3, 10, 10, 10, 4, 1, 1, 1};
    SealPicture read = SealPicture.read(image(written(header(3, 5, 8, 0, 0), deflated(rows))));
    int[] grey = new int[15];
    for (int i = 0; i < 15; i++) {
      grey[i] = read.rgb()[i * 3] & 0xff;
    }
    // By hand (ISO/IEC 15948 §9.2).
    assertThat(grey).containsExactly(10, 20, 30, 1, 2, 3, 2, 3, 4, 11, 17, 20, 12, 18, 21);
  }

  private static void refused(byte[] png) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> SealPicture.read(image(png)))
        .satisfies(m -> assertThat(m.code()).isEqualTo("seal-image-not-png"));
  }

  @Test
  void whatIsDamagedIsRefused() throws IOException {
    byte[] good = png(some(BufferedImage.TYPE_INT_RGB, 1), false);
    for (int length = 24; length < good.length; length += 7) {
      refused(Arrays.copyOf(good, length));
    }
    for (int at = 30; at < good.length; at += 13) {
      byte[] flipped = good.clone();
      flipped[at] ^= 0x55;
      refused(flipped);
    }
    refused(Arrays.copyOf(good, good.length + 1));
    refused(png(some(BufferedImage.TYPE_INT_RGB, 1), true));
  }

  @Test
  void whatNoPngMayHoldIsRefused() {
    byte[] one = deflated(new byte[] {0, 1, 2, 3});
    refused(written(header(1, 1, 8, 5, 0), one)); // no such colour type
    refused(written(header(1, 1, 3, 0, 0), one)); // nor depth
    refused(written(header(1, 1, 16, 3, 0), one));
    refused(written(header(1, 1, 4, 2, 0), one));
    refused(written(header(1, 1, 8, 2, 1), one)); // interlaced
    refused(written(header(1, 1, 8, 3, 0), one)); // a palette that is not there
    refused(written(header(1, 1, 8, 2, 0), deflated(new byte[] {5, 1, 2, 3}))); // no such filter
    refused(written(header(1, 1, 8, 2, 0), deflated(new byte[] {0, 1, 2}))); // too few pixels
    refused(written(header(1, 1, 8, 2, 0), new byte[] {1, 2, 3})); // not compressed
    refused(written(header(1, 1, 8, 2, 0), new byte[0]));
  }

  /** The head that was checked is the first; another one cannot name another size. */
  @Test
  void aSecondHeaderGainsNothing() {
    byte[] png =
        joined(
            SIGNATURE,
            chunk("IHDR", header(1, 1, 8, 2, 0)),
            chunk("IHDR", header(30_000, 30_000, 8, 6, 0)),
            chunk("IDAT", deflated(new byte[] {0, 1, 2, 3})),
            chunk("IEND", new byte[0]));
    refused(png);
  }

  /** 200 KiB that would inflate to 200 MB, in a chunk that nobody reads and in the pixels. */
  @Test
  void bombsAreNotInflated() {
    byte[] bomb = deflated(new byte[60_000_000]);
    assertThat(bomb.length).isLessThan(100_000);
    byte[] pixel = deflated(new byte[] {0, 1, 2, 3});
    byte[] commented =
        joined(
            SIGNATURE,
            chunk("IHDR", header(1, 1, 8, 2, 0)),
            chunk("zTXt", bomb),
            chunk("IDAT", pixel),
            chunk("IEND", new byte[0]));
    assertThat(SealPicture.read(image(commented)).rgb()).containsExactly(1, 2, 3);
    // Of the pixels only as many are taken as there are.
    assertThat(SealPicture.read(image(written(header(1, 1, 8, 2, 0), bomb))).rgb()).hasSize(3);
  }

  @Test
  void anyBytesAreReadOrRefused() throws IOException {
    byte[] good = png(some(BufferedImage.TYPE_INT_ARGB, 9), false);
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      byte[] bytes = good.clone();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        bytes[24 + random.nextInt(bytes.length - 24)] = (byte) random.nextInt(256);
      }
      repairSums(bytes);
      try {
        assertThat(SealPicture.read(image(bytes)).rgb()).as("seed %d", seed).isNotEmpty();
      } catch (Malformed refused) {
        assertThat(refused.code()).as("seed %d", seed).startsWith("seal-image-");
      }
    }
  }

  @Test
  void picturesAreComparedByTheirPixels() {
    var one = new SealPicture(1, 1, new byte[] {1, 2, 3});
    assertThat(one)
        .isEqualTo(new SealPicture(1, 1, new byte[] {1, 2, 3}))
        .hasSameHashCodeAs(new SealPicture(1, 1, new byte[] {1, 2, 3}))
        .isNotEqualTo(new SealPicture(1, 1, new byte[] {1, 2, 4}))
        .hasToString("SealPicture[1 by 1]");
  }

  /** Check sums that fit, so that what follows them is tried too. */
  private static void repairSums(byte[] png) {
    int at = 8;
    while (at + 12 <= png.length) {
      int length = ByteBuffer.wrap(png).getInt(at);
      if (length < 0 || length > png.length - at - 12) {
        return;
      }
      CRC32 sum = new CRC32();
      sum.update(png, at + 4, length + 4);
      ByteBuffer.wrap(png).putInt(at + 8 + length, (int) sum.getValue());
      at += length + 12;
    }
  }

  private static byte[] header(int width, int height, int depth, int colour, int interlace) {
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put((byte) depth)
        .put((byte) colour)
        .put((byte) 0)
        .put((byte) 0)
        .put((byte) interlace)
        .array();
  }

  private static byte[] written(byte[] header, byte[] compressed) {
    return joined(
        SIGNATURE, chunk("IHDR", header), chunk("IDAT", compressed), chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String name, byte[] data) {
    byte[] named = joined(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII), data);
    CRC32 sum = new CRC32();
    sum.update(named);
    return joined(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        named,
        ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] deflated(byte[] raw) {
    try (Deflater deflater = new Deflater(9)) {
      deflater.setInput(raw);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      byte[] some = new byte[8192];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
      return out.toByteArray();
    }
  }
}
