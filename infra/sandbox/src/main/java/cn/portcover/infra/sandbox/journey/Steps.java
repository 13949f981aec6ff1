package cn.portcover.infra.sandbox.journey;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays the steps of a journey one after another and writes down what happened. */
final class Steps {
  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
  private final List<JourneyReport.Step> played = new ArrayList<>();

  /** What a step does; answers what happened, in words. */
  @FunctionalInterface
  interface Act {
    /**
     * @throws Mismatch when something else happened than was expected
     */
    String play() throws Exception;
  }

  /** A step failed that the rest of the journey needs. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** A step without which the journey cannot go on. */
  void must(String name, String expected, Act act) throws Broken {
    if (!check(name, expected, act)) {
      throw new Broken();
    }
  }

  /** A step whose failure the rest of the journey survives. */
  boolean check(String name, String expected, Act act) {
    long start = System.nanoTime();
    String happened;
    boolean ok = false;
    try {
      happened = act.play();
      ok = true;
    } catch (Mismatch mismatch) {
      happened = String.valueOf(mismatch.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      happened = "the sandbox was stopped";
    } catch (Exception e) {
      LOG.warn("step \"{}\" failed", name, e);
      happened = e.toString();
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    played.add(new JourneyReport.Step(name, expected, happened, ok, millis));
    return ok;
  }

  List<JourneyReport.Step> played() {
    return played;
  }
}
