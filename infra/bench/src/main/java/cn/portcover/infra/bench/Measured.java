package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.PackagedFunction.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * A scenario and its runs, in the order of the rounds.
 *
 * @param classes that its JVM loaded, the JDK's own included
 */
record Measured(Scenario scenario, List<Answer> answers, long classes) {

  static Measured of(Scenario scenario) {
    return new Measured(scenario, new ArrayList<>(), 0);
  }

  Measured withClasses(long loaded) {
    return new Measured(scenario, answers, loaded);
  }

  long medianMillis(ToLongFunction<Answer> of) {
    return Math.round(
        median(answers.stream().mapToDouble(a -> of.applyAsLong(a)).sorted().toArray()) / 1e6);
  }

  /** The median of the ratios within each round: what slows a round down slows both. */
  double ratioTo(Measured yardstick) {
    return median(
        IntStream.range(0, answers.size())
            .mapToDouble(i -> (double) answers.get(i).nanos() / yardstick.answers().get(i).nanos())
            .sorted()
            .toArray());
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
