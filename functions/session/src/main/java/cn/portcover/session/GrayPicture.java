package cn.portcover.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A small picture in shades of grey, written as PNG (ISO/IEC 15948) without the windowing toolkit,
 * whose libraries functions lack.
 */
final class GrayPicture {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final int[] shades;

  GrayPicture(int width, int height) {
    this.width = width;
    this.height = height;
    this.shades = new int[width * height];
    Arrays.fill(shades, WHITE);
  }

  /**
   * Puts a round dot, soft at its edge.
   *
   * @param shade 0 is black; what is darker already stays
   */
  void dot(double x, double y, double radius, int shade) {
    int reach = (int) Math.ceil(radius + 1);
    for (int row = (int) y - reach; row <= y + reach; row++) {
      for (int column = (int) x - reach; column <= x + reach; column++) {
        double distance = Math.hypot(column - x, row - y);
        double cover = Math.clamp(radius + 0.5 - distance, 0, 1);
        if (cover > 0 && row >= 0 && row < height && column >= 0 && column < width) {
          int at = row * width + column;
          shades[at] = Math.min(shades[at], (int) Math.round(WHITE - cover * (WHITE - shade)));
        }
      }
    }
  }

  byte[] png() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    // Eight bits a sample, grey, and the only compression, filters and order of lines but one.
    chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 0, 0, 0, 0})
            .array(),
        out);
    chunk("IDAT", compressed(), out);
    chunk("IEND", new byte[0], out);
    return out.toByteArray();
  }

  private byte[] compressed() {
    byte[] lines = new byte[(width + 1) * height];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        lines[row * (width + 1) + 1 + column] = (byte) shades[row * width + column];
      }
    }
    var out = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(out)) {
      deflated.write(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
