package cn.portcover.filecheck;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A file's bytes, read at places that the file itself names: whatever is outside is damage. */
final class Bytes {
  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The file's own structure leads nowhere. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged(String what) {
      super(what);
    }
  }

  int length() {
    return bytes.length;
  }

  int u8(long at) throws Damaged {
    return bytes[within(at, 1)] & 0xff;
  }

  int u16(long at) throws Damaged {
    int from = within(at, 2);
    return bytes[from] & 0xff | (bytes[from + 1] & 0xff) << 8;
  }

  long u32(long at) throws Damaged {
    return u16(at) | (long) u16(at + 2) << 16;
  }

  byte[] part(long at, int length) throws Damaged {
    int from = within(at, length);
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  boolean beginsWith(String latin) {
    return hasAt(0, latin);
  }

  boolean hasAt(long at, String latin) {
    byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
    if (at < 0 || at + wanted.length > bytes.length) {
      return false;
    }
    int from = (int) at;
    return Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
  }

  /** Where the text stands first among these bytes; −1 when it does not. */
  int find(String latin, int from, int to) {
    for (int i = Math.max(0, from); i + latin.length() <= Math.min(to, bytes.length); i++) {
      if (hasAt(i, latin)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the text stands last; −1 when it does not. */
  int findLast(String latin, int notBefore) {
    for (int i = bytes.length - latin.length(); i >= Math.max(0, notBefore); i--) {
      if (hasAt(i, latin)) {
        return i;
      }
    }
    return -1;
  }

  /** The beginning as text in lower case, one character a byte, NULs left out. */
  String beginning(int length) {
    String text = new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    return text.replace("\0", "").toLowerCase(Locale.ROOT);
  }

  private int within(long at, int length) throws Damaged {
    if (at < 0 || length < 0 || at + length > bytes.length) {
      throw new Damaged("nothing is at " + at);
    }
    return (int) at;
  }
}
