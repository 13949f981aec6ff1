package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Cuts the power before and after each call that an operation makes of the store. */
final class Cuts {
  /** More calls than any operation makes. */
  private static final int MOST_CALLS = 60;

  private final Power power;

  Cuts(Power power) {
    this.power = power;
  }

  /** One try at an operation whose power is cut at a call. */
  interface Try {
    /** Does it; answers whether the power lasted to the end. */
    boolean at(int call, boolean after);
  }

  /** Tries with the power cut at the first call, the second, until it lasts. */
  void every(Try trial) {
    for (boolean after : List.of(false, true)) {
      each(after, trial);
    }
  }

  /** The same after each call alone: before the next one the store is no other. */
  void afterEach(Try trial) {
    each(true, trial);
  }

  /** Tries with the power cut after each write alone, for what calls the store often. */
  void afterEachWrite(Try trial) {
    each(true, trial);
  }

  private static void each(boolean after, Try trial) {
    int call = 1;
    while (!trial.at(call, after)) {
      call++;
      assertThat(call).as("calls of one operation").isLessThan(MOST_CALLS);
    }
    assertThat(call).as("the power was cut at least once").isGreaterThan(2);
  }

  boolean lasts(int call, boolean after, Runnable does) {
    power.cutAt(call, after);
    return endsBeforeCut(does);
  }

  private boolean endsBeforeCut(Runnable does) {
    try {
      does.run();
      return true;
    } catch (Power.Cut cut) {
      return false;
    } finally {
      power.restore();
    }
  }

  /** Does it; answers whether the power, cut after that write, lasted to the end. */
  boolean lastsWrites(int write, Runnable does) {
    power.cutAfterWrite(write);
    return endsBeforeCut(does);
  }

  static String told(int call, boolean after) {
    return "cut " + (after ? "after" : "before") + " call " + call;
  }
}
