package cn.portcover.infra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A scenario and its runs, in the order of the rounds.
 *
 * @param classes that its JVM loaded, the JDK's own included
 */
record Measured(Scenario scenario, List<Scenario.Run> runs, long classes) {

  static Measured of(Scenario scenario) {
    return new Measured(scenario, new ArrayList<>(), 0);
  }

  Measured withClasses(long loaded) {
    return new Measured(scenario, runs, loaded);
  }

  Samples readyMillis() {
    return samples(run -> run.answer().initNanos() / 1e6);
  }

  Samples answeredMillis() {
    return samples(run -> run.answer().nanos() / 1e6);
  }

  Samples cpuMillis() {
    return samples(run -> run.cpu().toNanos() / 1e6);
  }

  private Samples samples(ToDoubleFunction<Scenario.Run> of) {
    return Samples.of(runs.stream().map(run -> of.applyAsDouble(run)).toList());
  }
}
