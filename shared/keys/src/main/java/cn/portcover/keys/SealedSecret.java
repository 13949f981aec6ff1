package cn.portcover.keys;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The text of a sealed secret: {@code pc1.<data key>.<box>}, both Base64url without padding (RFC
 * 4648 §5).
 *
 * @param dataKey the data key as the key service encrypted it
 * @param box nonce (12 bytes), AES-256-GCM ciphertext, tag (16 bytes)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record SealedSecret(byte[] dataKey, byte[] box) {
  static final int NONCE = 12;
  static final int TAG = 16;
  private static final String FORMAT = "pc1";
  private static final int LONGEST_DATA_KEY = 6144;

  /**
   * Reads what {@link #toString} wrote and nothing else: a text with one bit changed is never the
   * same secret.
   *
   * @throws IllegalArgumentException if it is no such text
   */
  static SealedSecret parse(String text) {
    List<String> parts = Arrays.asList(text.split("\\.", -1));
    if (parts.size() != 3 || !parts.getFirst().equals(FORMAT)) {
      throw new IllegalArgumentException("not a sealed secret");
    }
    var decoder = Base64.getUrlDecoder();
    var sealed = new SealedSecret(decoder.decode(parts.get(1)), decoder.decode(parts.get(2)));
    boolean sensible =
        sealed.dataKey.length > 0
            && sealed.dataKey.length <= LONGEST_DATA_KEY
            && sealed.box.length >= NONCE + TAG;
    // The decoder ignores the unused bits of a last character; only the text that we wrote is ours.
    if (!sensible || !sealed.toString().equals(text)) {
      throw new IllegalArgumentException("not a sealed secret");
    }
    return sealed;
  }

  @Override
  public String toString() {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return FORMAT + "." + encoder.encodeToString(dataKey) + "." + encoder.encodeToString(box);
  }
}
