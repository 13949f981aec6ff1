package cn.portcover.infra.bench;

/** How often a bench repeats what it measures. */
public enum Effort {
  /** As often as its figures need. */
  FULL,
  /** Only to see that it runs: its figures mean nothing. */
  ONCE;

  /** That many times, or once. */
  public int times(int full) {
    return times(full, 1);
  }

  public int times(int full, int once) {
    return this == FULL ? full : once;
  }
}
