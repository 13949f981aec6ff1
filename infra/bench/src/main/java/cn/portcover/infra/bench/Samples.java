package cn.portcover.infra.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Figures of one thing that was measured again and again, in the order of the rounds. */
public final class Samples {
  private final List<Double> figures = new ArrayList<>();

  public static Samples of(Collection<? extends Number> figures) {
    var samples = new Samples();
    figures.forEach(each -> samples.add(each.doubleValue()));
    return samples;
  }

  public void add(double figure) {
    figures.add(figure);
  }

  public int count() {
    return figures.size();
  }

  public double median() {
    double[] sorted = sorted();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /**
   * The figure that so many of hundred do not exceed.
   *
   * @param percent above 0, at most 100
   */
  public double percentile(double percent) {
    double[] sorted = sorted();
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100) - 1)];
  }

  public double least() {
    return sorted()[0];
  }

  public double most() {
    return sorted()[figures.size() - 1];
  }

  /** The median of the ratios within each round: what slows a round down slows both. */
  public double ratioTo(Samples yardstick) {
    if (yardstick.count() != count()) {
      throw new IllegalArgumentException(count() + " rounds and " + yardstick.count());
    }
    return of(IntStream.range(0, count())
            .mapToObj(i -> figures.get(i) / yardstick.figures.get(i))
            .toList())
        .median();
  }

  private double[] sorted() {
    if (figures.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    return figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }
}
