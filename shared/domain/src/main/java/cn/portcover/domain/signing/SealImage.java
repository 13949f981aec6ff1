package cn.portcover.domain.signing;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Text;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A PNG (ISO/IEC 15948) of a seal, base64: at most 200 KiB and 1,000 by 1,000 pixels, as its own
 * head says. Whether the rest can be decoded is found out by whoever draws it, with these bounds.
 */
public record SealImage(String value) implements Text {
  public static final int MOST_BYTES = 200 * 1024;
  public static final int MOST_PIXELS_A_SIDE = 1000;

  /**
   * The most characters that are read at all: twice what is taken, so that whoever sends an image
   * that is somewhat too large is told how large it may be.
   */
  public static final int LONGEST = 2 * MOST_BYTES;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Signature, length and name of the first chunk, width, height. */
  private static final int HEAD = 24;

  private static final int HEADER_LENGTH = 13;
  private static final int HEADER_NAME = 0x49484452;

  public SealImage {
    byte[] png = decoded(value);
    if (png.length > MOST_BYTES) {
      throw new Malformed("seal-image-too-large", MOST_BYTES / 1024);
    }
    ByteBuffer head = ByteBuffer.wrap(png);
    if (png.length < HEAD
        || !Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
        || head.getInt(8) != HEADER_LENGTH
        || head.getInt(12) != HEADER_NAME) {
      throw new Malformed("seal-image-not-png");
    }
    if (!isSide(head.getInt(16)) || !isSide(head.getInt(20))) {
      throw new Malformed("seal-image-too-many-pixels", MOST_PIXELS_A_SIDE);
    }
  }

  private static boolean isSide(int pixels) {
    return pixels >= 1 && pixels <= MOST_PIXELS_A_SIDE;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new Malformed("base64-malformed");
    }
  }

  public byte[] png() {
    return Base64.getDecoder().decode(value);
  }

  /** Of the PNG. */
  public Sha256 sha256() {
    return Sha256.of(png());
  }

  /** Without the image: records get logged. */
  @Override
  public String toString() {
    return "SealImage[" + value.length() + " characters]";
  }
}
