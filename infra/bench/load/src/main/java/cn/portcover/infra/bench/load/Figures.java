package cn.portcover.infra.bench.load;

import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each step took, over all who took it, and what failed. */
final class Figures {
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);
  private static final int MOST_FAILURES_SHOWN = 5;
  private final Map<String, Histogram> steps = Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<String> failures = new CopyOnWriteArrayList<>();

  /** A step did not do what it should; the one who took it goes no further. */
  static final class StepFailed extends Exception {
    private static final long serialVersionUID = 1;

    StepFailed(String what) {
      super(what);
    }
  }

  /** One request. */
  @FunctionalInterface
  interface Asking {
    ApiAnswer ask() throws IOException;
  }

  /**
   * Asks, and takes the time until the whole answer is there.
   *
   * @throws StepFailed when it is not answered so; nothing is timed then
   */
  ApiAnswer asked(String step, int status, Asking asking) throws StepFailed {
    long start = System.nanoTime();
    ApiAnswer answer;
    try {
      answer = asking.ask();
    } catch (IOException e) {
      throw failed(step, e.toString());
    }
    if (answer.status() != status) {
      throw failed(step, answer.summary());
    }
    took(step, System.nanoTime() - start);
    return answer;
  }

  void took(String step, long nanos) {
    histogram(step).recordValue(Math.clamp(nanos, 1, LONGEST));
  }

  /** Notes a failure; answers what to throw. */
  StepFailed failed(String step, String what) {
    failures.add(step + ": " + what);
    return new StepFailed(step + ": " + what);
  }

  private Histogram histogram(String step) {
    return steps.computeIfAbsent(step, name -> new ConcurrentHistogram(LONGEST, 3));
  }

  int failures() {
    return failures.size();
  }

  /** The first failures, for people. */
  List<String> firstFailures() {
    return failures.stream().limit(MOST_FAILURES_SHOWN).toList();
  }

  /** Of the requests of a step, or 0 when there were none. */
  double millis(String step, double percentile) {
    return steps.containsKey(step) ? histogram(step).getValueAtPercentile(percentile) / 1e6 : 0;
  }

  /** The slowest step's percentile among those that the filter names. */
  double worstMillis(double percentile, List<String> without) {
    return List.copyOf(steps.keySet()).stream()
        .filter(step -> !without.contains(step))
        .mapToDouble(step -> millis(step, percentile))
        .max()
        .orElse(0);
  }

  /** A row a step: count, p50, p95, p99 in milliseconds. */
  String table() {
    var text =
        new StringBuilder("| step | count | p50 ms | p95 ms | p99 ms |\n|---|--:|--:|--:|--:|\n");
    for (String step : List.copyOf(steps.keySet())) {
      text.append(
          "| %s | %d | %.0f | %.0f | %.0f |%n"
              .formatted(
                  step,
                  histogram(step).getTotalCount(),
                  millis(step, 50),
                  millis(step, 95),
                  millis(step, 99)));
    }
    return text.toString();
  }
}
