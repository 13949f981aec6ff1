package cn.portcover.infra.sandbox.clock;

import java.time.Instant;
import java.time.temporal.TemporalAmount;
import java.util.List;

/** Portcover's time on one machine, which can be moved. It goes on running after it was moved. */
public interface ClockControl {
  /** Portcover's time now, which the counterparties and cards share. */
  Instant now();

  /**
   * Moves the clock to an instant and runs what the schedules would have run meanwhile.
   *
   * @throws IllegalArgumentException when the clock cannot be moved there; the message says why
   */
  Moved set(Instant now);

  /**
   * Moves the clock forward and runs what the schedules would have run meanwhile.
   *
   * @param by a {@link java.time.Duration}, or a {@link java.time.Period} counted in UTC
   * @throws IllegalArgumentException when the clock cannot be moved there; the message says why
   */
  Moved advance(TemporalAmount by);

  /**
   * What moving did.
   *
   * @param ran the schedules that ran, in order
   */
  record Moved(Instant from, Instant to, List<Ran> ran) {
    public Moved {
      ran = List.copyOf(ran);
    }
  }

  /**
   * One run of a schedule.
   *
   * @param schedule the operation, {@code LapseApplications}
   * @param at the time that it was given
   * @param outcome what it did, in words: {@code 2 changed}
   */
  record Ran(String schedule, Instant at, String outcome) {}
}
