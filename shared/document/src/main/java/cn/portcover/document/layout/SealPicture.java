package cn.portcover.document.layout;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.signing.SealImage;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG (ISO/IEC 15948) as pixels on white, for seals that companies bring. Decoded here and not by
 * a library, so that whatever was sent takes no more memory than its width and height, which {@link
 * SealImage} bounds, say: chunks that are not needed are passed over unread, and what is compressed
 * is inflated into exactly the room that the pixels need.
 *
 * @param rgb three bytes a pixel, row by row
 */
public record SealPicture(int width, int height, byte[] rgb) {
  private static final int SIGNATURE_BYTES = 8;
  private static final int AROUND_A_CHUNK = 12;

  /** What the header and the palette say of the samples. */
  private record Format(
      int width, int height, int depth, int colour, byte[] palette, byte[] alpha) {
    int channels() {
      return switch (colour) {
        case 2 -> 3;
        case 4 -> 2;
        case 6 -> 4;
        default -> 1;
      };
    }

    int bytesARow() {
      return (width * channels() * depth + 7) / 8;
    }

    int bytesAPixel() {
      return Math.max(1, channels() * depth / 8);
    }

    /** One sample of a row, spread to eight bits unless it is an index. */
    int sample(byte[] row, int offset, int n) {
      if (depth == 8) {
        return row[offset + n] & 0xff;
      } else if (depth == 16) {
        return row[offset + 2 * n] & 0xff;
      }
      int perByte = 8 / depth;
      int shift = (perByte - 1 - n % perByte) * depth;
      int value = row[offset + n / perByte] >> shift & (1 << depth) - 1;
      return colour == 3 ? value : value * 255 / ((1 << depth) - 1);
    }
  }

  /**
   * Reads a PNG of any colour type and depth, not interlaced.
   *
   * @throws Malformed {@code seal-image-not-png} when it is damaged or something else
   */
  public static SealPicture read(SealImage image) {
    try {
      return read(image.png());
    } catch (IndexOutOfBoundsException | BufferUnderflowException | DataFormatException e) {
      throw notPng();
    }
  }

  private static SealPicture read(byte[] png) throws DataFormatException {
    ByteBuffer bytes = ByteBuffer.wrap(png).position(SIGNATURE_BYTES);
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(png.length);
    Format format = new Format(0, 0, 0, 0, new byte[0], new byte[0]);
    boolean ended = false;
    while (!ended) {
      byte[] data = chunk(bytes, png);
      String name =
          new String(png, bytes.position() - data.length - 8, 4, StandardCharsets.US_ASCII);
      switch (name) {
        case "IHDR" -> format = header(ByteBuffer.wrap(data));
        case "PLTE" -> format = with(format, data, format.alpha());
        case "tRNS" -> format = with(format, format.palette(), data);
        case "IDAT" -> compressed.writeBytes(data);
        case "IEND" -> ended = true;
        default -> {}
      }
    }
    if (bytes.hasRemaining()) {
      throw notPng();
    }
    return pixels(format, inflated(compressed.toByteArray(), format));
  }

  /** The next chunk's data; its check sum must hold. */
  private static byte[] chunk(ByteBuffer bytes, byte[] png) {
    if (bytes.remaining() < AROUND_A_CHUNK) {
      throw notPng();
    }
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining() - 8) {
      throw notPng();
    }
    CRC32 sum = new CRC32();
    sum.update(png, bytes.position(), 4 + length);
    byte[] data = Arrays.copyOfRange(png, bytes.position() + 4, bytes.position() + 4 + length);
    bytes.position(bytes.position() + 4 + length);
    if (bytes.getInt() != (int) sum.getValue()) {
      throw notPng();
    }
    return data;
  }

  private static Format header(ByteBuffer data) {
    int width = data.getInt();
    int height = data.getInt();
    int depth = data.get();
    int colour = data.get();
    boolean known =
        switch (colour) {
          case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
          case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
          case 2, 4, 6 -> depth == 8 || depth == 16;
          default -> false;
        };
    // Compression, filter and interlace method are each 0.
    boolean plain = data.remaining() == 3 && data.getShort() == 0 && data.get() == 0;
    // A second header must not name another size than was checked.
    if (!known
        || !plain
        || width < 1
        || height < 1
        || Math.max(width, height) > SealImage.MOST_PIXELS_A_SIDE) {
      throw notPng();
    }
    return new Format(width, height, depth, colour, new byte[0], new byte[0]);
  }

  private static Format with(Format format, byte[] palette, byte[] alpha) {
    return new Format(
        format.width(), format.height(), format.depth(), format.colour(), palette, alpha);
  }

  private static byte[] inflated(byte[] compressed, Format format) throws DataFormatException {
    byte[] rows = new byte[(format.bytesARow() + 1) * format.height()];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(compressed);
      int filled = 0;
      while (filled < rows.length) {
        int more = inflater.inflate(rows, filled, rows.length - filled);
        if (more == 0) {
          throw notPng();
        }
        filled += more;
      }
    }
    return rows;
  }

  private static SealPicture pixels(Format format, byte[] rows) {
    if (format.width() == 0 || format.colour() == 3 && format.palette().length == 0) {
      throw notPng();
    }
    int rowBytes = format.bytesARow();
    byte[] rgb = new byte[format.width() * format.height() * 3];
    byte[] before = new byte[rowBytes];
    for (int y = 0; y < format.height(); y++) {
      int start = y * (rowBytes + 1);
      byte[] row = Arrays.copyOfRange(rows, start + 1, start + 1 + rowBytes);
      unfilter(rows[start], row, before, format.bytesAPixel());
      for (int x = 0; x < format.width(); x++) {
        onWhite(format, row, x, rgb, (y * format.width() + x) * 3);
      }
      before = row;
    }
    return new SealPicture(format.width(), format.height(), rgb);
  }

  /** §9.2: each byte was written as its difference to neighbours. */
  private static void unfilter(int filter, byte[] row, byte[] above, int pixel) {
    for (int i = 0; i < row.length; i++) {
      int left = i < pixel ? 0 : row[i - pixel] & 0xff;
      int up = above[i] & 0xff;
      int corner = i < pixel ? 0 : above[i - pixel] & 0xff;
      row[i] +=
          (byte)
              switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> throw notPng();
              };
    }
  }

  private static int paeth(int left, int up, int corner) {
    int guess = left + up - corner;
    int toLeft = Math.abs(guess - left);
    int toUp = Math.abs(guess - up);
    int toCorner = Math.abs(guess - corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }

  private static void onWhite(Format format, byte[] row, int x, byte[] rgb, int to) {
    int channels = format.channels();
    int[] colour = new int[3];
    int alpha = 255;
    if (format.colour() == 3) {
      int index = format.sample(row, 0, x);
      for (int i = 0; i < 3; i++) {
        colour[i] = format.palette()[index * 3 + i] & 0xff;
      }
      alpha = index < format.alpha().length ? format.alpha()[index] & 0xff : 255;
    } else {
      boolean grey = channels < 3;
      for (int i = 0; i < 3; i++) {
        colour[i] = format.sample(row, 0, x * channels + (grey ? 0 : i));
      }
      if (channels == 2 || channels == 4) {
        alpha = format.sample(row, 0, x * channels + channels - 1);
      }
    }
    for (int i = 0; i < 3; i++) {
      rgb[to + i] = (byte) ((colour[i] * alpha + 255 * (255 - alpha)) / 255);
    }
  }

  private static Malformed notPng() {
    return new Malformed("seal-image-not-png");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealPicture(int w, int h, byte[] p)
        && w == width
        && h == height
        && Arrays.equals(p, rgb);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(rgb);
  }

  @Override
  public String toString() {
    return "SealPicture[" + width + " by " + height + "]";
  }
}
