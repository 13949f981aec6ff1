package cn.portcover.infra.agent;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the person what is to be signed and asks for the PIN of the card. */
interface PinEntry {
  /**
   * @return the PIN, which the caller wipes after use; nothing when the person declines
   * @throws AgentRefusal {@code cannot-be-shown} when this screen lacks a character of the
   *     statement; {@code cannot-ask} when nobody can be asked
   */
  Optional<char[]> ask(Question question);

  /**
   * What the person is asked.
   *
   * @param purpose what the requester says it is for; readable text, but nobody vouches for it
   * @param requester the web site that asks, or this machine's command line
   */
  record Question(
      Statement statement,
      CardDetails card,
      @Nullable String purpose,
      String requester,
      Language language) {}
}
