package cn.portcover.keys;

import java.time.Duration;

/**
 * How far one data key goes before a new one is asked for.
 *
 * @param uses secrets sealed under one data key, at most 2^20: far below the 2^32 that NIST SP
 *     800-38D §8.3 allows with random nonces
 * @param age how long a data key stays in memory after it came, for sealing and for opening
 * @param kept data keys in memory for opening; the one unused for longest goes first
 */
public record DataKeyLimits(int uses, Duration age, int kept) {
  public DataKeyLimits {
    if (uses < 1 || uses > 1 << 20 || age.isNegative() || kept < 1) {
      throw new IllegalArgumentException("data keys need sensible limits");
    }
  }
}
