package cn.portcover.infra.agent;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The agent does not do what was asked. Nothing was signed. */
final class AgentRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final int triesLeft;

  private AgentRefusal(
      Reason reason, @Nullable String found, int triesLeft, @Nullable Throwable cause) {
    super(found == null ? reason.code() : found, cause);
    this.reason = reason;
    this.triesLeft = triesLeft;
  }

  static AgentRefusal because(Reason reason) {
    return new AgentRefusal(reason, null, -1, null);
  }

  /**
   * @param found what was found, in English, without secrets; for the log and the {@code found}
   *     member of the answer
   */
  static AgentRefusal because(Reason reason, String found) {
    return new AgentRefusal(reason, found, -1, null);
  }

  static AgentRefusal because(Reason reason, String found, Throwable cause) {
    return new AgentRefusal(reason, found, -1, cause);
  }

  /** A wrong or locked PIN, with the tries that the card says are left. */
  static AgentRefusal pin(Reason reason, OptionalInt triesLeft) {
    return new AgentRefusal(reason, null, triesLeft.orElse(-1), null);
  }

  Reason reason() {
    return reason;
  }

  /** What was found, when there is more to say than the reason itself. */
  @Nullable String found() {
    var message = getMessage();
    return reason.code().equals(message) ? null : message;
  }

  OptionalInt triesLeft() {
    return triesLeft < 0 ? OptionalInt.empty() : OptionalInt.of(triesLeft);
  }
}
