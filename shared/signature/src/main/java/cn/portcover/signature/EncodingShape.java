package cn.portcover.signature;

/**
 * What can be said about BER bytes (X.690) before a parser recurses into them: one pass, no
 * recursion, no allocation that grows with the input.
 */
enum EncodingShape {
  /** One value, nested no deeper than allowed, that ends where the bytes end. */
  SOUND,
  /** Nested deeper than {@link #MOST_NESTED}. */
  TOO_DEEP,
  /** A whole value and something after it. */
  TRAILING_BYTES,
  /** Ends too early, or lengths that contradict each other. */
  BROKEN;

  /** A CMS with certificates in it reaches 12. */
  static final int MOST_NESTED = 24;

  /** The end of a constructed value whose end is marked by two zero bytes (X.690 §8.1.3.6). */
  private static final int MARKED = -1;

  static EncodingShape of(byte[] ber) {
    int[] ends = new int[MOST_NESTED];
    int depth = 0;
    int at = 0;
    do {
      while (depth > 0 && ends[depth - 1] == at) {
        depth--;
      }
      if (depth == 0 && at > 0) {
        break;
      }
      int limit = enclosingEnd(ends, depth, ber.length);
      if (limit - at < 2) {
        return BROKEN;
      }
      if (depth > 0 && ends[depth - 1] == MARKED && ber[at] == 0 && ber[at + 1] == 0) {
        depth--;
        at += 2;
        continue;
      }
      boolean constructed = (ber[at] & 0x20) != 0;
      at = afterTag(ber, at, limit);
      if (at < 0 || at >= limit) {
        return BROKEN;
      }
      int first = ber[at] & 0xff;
      int end;
      if (first == 0x80) {
        at++;
        end = MARKED;
      } else {
        int bytes = first < 0x80 ? 0 : first & 0x7f;
        if (bytes > 4 || bytes > limit - at - 1) {
          return BROKEN;
        }
        long length = first < 0x80 ? first : number(ber, at + 1, bytes);
        at += 1 + bytes;
        if (length > limit - at) {
          return BROKEN;
        }
        end = at + (int) length;
      }
      if (!constructed) {
        if (end == MARKED) {
          return BROKEN;
        }
        at = end;
      } else if (depth == MOST_NESTED) {
        return TOO_DEEP;
      } else {
        ends[depth++] = end;
      }
    } while (at < ber.length || depth > 0);
    return at == ber.length ? SOUND : TRAILING_BYTES;
  }

  private static int enclosingEnd(int[] ends, int depth, int length) {
    for (int i = depth - 1; i >= 0; i--) {
      if (ends[i] != MARKED) {
        return ends[i];
      }
    }
    return length;
  }

  /** Where the length begins; tag numbers above 30 take further bytes (X.690 §8.1.2.4). */
  private static int afterTag(byte[] ber, int at, int limit) {
    int next = at + 1;
    if ((ber[at] & 0x1f) == 0x1f) {
      while (next < limit && (ber[next] & 0x80) != 0) {
        next++;
      }
      next++;
    }
    return next;
  }

  private static long number(byte[] bytes, int at, int count) {
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | bytes[at + i] & 0xff;
    }
    return number;
  }
}
