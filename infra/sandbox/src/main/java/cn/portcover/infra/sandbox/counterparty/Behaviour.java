package cn.portcover.infra.sandbox.counterparty;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a counterparty answers deliveries of a type.
 *
 * @param counterparty id, or {@code *} for all
 * @param type of the delivered message, or {@code *} for all
 * @param reason given with a rejection
 * @param delaySeconds before the answer, in real time; with {@link Answer#SLOW} 5 unless given
 * @param httpStatus that deliveries are answered with, so that Portcover tries again or gives up;
 *     absent for 204
 * @param times how many deliveries are answered so before the next one is taken; absent without end
 */
public record Behaviour(
    String counterparty,
    String type,
    Answer answer,
    @Nullable String reason,
    @Nullable Integer delaySeconds,
    @Nullable Integer httpStatus,
    @Nullable Integer times) {
  static final String ANY = "*";
  private static final int SLOW_SECONDS = 5;

  /** What comes back as messages. */
  public enum Answer {
    ACCEPT,
    REJECT,
    SILENT,
    /** Accepts, after a while. */
    SLOW,
    /** Sends a claim back once, then accepts; accepts everything else. */
    RETURN,
    /** Has a cargo application reviewed by hand, then accepts; accepts everything else. */
    REFER,
    /** Makes all of a payment but its last item; accepts everything else. */
    PARTLY;

    /** The answer as it is written, in any case; absent when there is none such. */
    public static Optional<Answer> of(String text) {
      for (Answer answer : values()) {
        if (answer.inWords().equals(text.toLowerCase(Locale.ROOT))) {
          return Optional.of(answer);
        }
      }
      return Optional.empty();
    }

    /** {@code accept}. */
    public String inWords() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Behaviour USUAL = of(Answer.ACCEPT, null);
  private static final int LATE_SECONDS = 30;

  /** How a counterparty behaves that was told nothing: it accepts, one of the banks late. */
  static Behaviour usualOf(String counterparty) {
    return counterparty.equals(BankDesk.LATE_BANK)
        ? new Behaviour(counterparty, ANY, Answer.SLOW, null, LATE_SECONDS, null, null)
        : USUAL;
  }

  /** Of everybody towards everything. */
  static Behaviour of(Answer answer, @Nullable String reason) {
    return new Behaviour(ANY, ANY, answer, reason, null, null, null);
  }

  int delay() {
    if (delaySeconds != null) {
      return delaySeconds;
    }
    return answer == Answer.SLOW ? SLOW_SECONDS : 0;
  }

  Behaviour withTimes(@Nullable Integer left) {
    return new Behaviour(counterparty, type, answer, reason, delaySeconds, httpStatus, left);
  }

  Behaviour withoutStatus() {
    return new Behaviour(counterparty, type, answer, reason, delaySeconds, null, null);
  }
}
