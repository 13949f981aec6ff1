package cn.portcover.infra.bench.load;

import java.util.List;

/** The middle of what was measured. */
final class Medians {
  private Medians() {}

  static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  /** The value that so many of a hundred do not exceed. */
  static double percentile(long[] values, int from, int to, double percent) {
    long[] sorted = java.util.Arrays.copyOfRange(values, from, to);
    java.util.Arrays.sort(sorted);
    int at = (int) Math.ceil(percent / 100 * sorted.length) - 1;
    return sorted[Math.clamp(at, 0, sorted.length - 1)];
  }
}
