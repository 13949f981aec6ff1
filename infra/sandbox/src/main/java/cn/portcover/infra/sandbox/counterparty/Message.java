package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.Malformed;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.messaging.CloudEvent;
import cn.portcover.operation.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of a counterparty before it is signed.
 *
 * @param type may be one that nobody knows
 * @param tamper absent for an honest message
 */
public record Message(
    String id,
    String sender,
    String type,
    @Nullable String subject,
    long sequence,
    Instant time,
    Map<String, Object> data,
    @Nullable Tamper tamper) {

  public Optional<Tamper> tampering() {
    return Optional.ofNullable(tamper);
  }

  /** The inbox that it is sent to: the sender's, or with {@link Tamper#OTHER_SENDER} another's. */
  public String inbox() {
    return "/v1/inbox/" + (tamper == Tamper.OTHER_SENDER ? other() : sender);
  }

  /**
   * The event as JSON in UTF-8.
   *
   * @throws BadInput when an attribute is none (an id with a comma, a type of 300 characters)
   */
  public byte[] body() {
    boolean another = tamper == Tamper.OTHER_SENDER || tamper == Tamper.OTHER_SOURCE;
    try {
      var event =
          new CloudEvent(
              id,
              CloudEvent.sourceOf(another ? other() : sender),
              type,
              subject,
              time,
              sequence,
              null,
              data);
      return Json.write(event.toTree()).getBytes(StandardCharsets.UTF_8);
    } catch (Malformed malformed) {
      throw new BadInput(
          422,
          "this cannot be an event: " + malformed.code(),
          "id takes 1 to 128 visible ASCII characters without . and , — type and subject 1 to 256"
              + " characters — sequence a number from 1");
    }
  }

  private String other() {
    return Player.ALL.stream()
        .map(Player::id)
        .filter(id -> !id.equals(sender))
        .findFirst()
        .orElseThrow();
  }
}
