package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.counterparty.Behaviours;
import cn.portcover.infra.sandbox.counterparty.Received;
import cn.portcover.infra.sandbox.counterparty.Receiving;
import cn.portcover.infra.sandbox.counterparty.Sending;
import cn.portcover.infra.sandbox.counterparty.Sent;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The insurer of a journey: what it sends, how it will answer, what it received. */
public final class InsurerDesk {
  /** Whom journeys are played with. */
  static final String INSURER = "sinosure";

  /** Who insures cargo. */
  static final String CARGO_INSURER = "jinqiao-property";

  private final Sending sending;
  private final Receiving receiving;
  private final Behaviours behaviours;

  public InsurerDesk(Sending sending, Receiving receiving, Behaviours behaviours) {
    this.sending = sending;
    this.receiving = receiving;
    this.behaviours = behaviours;
  }

  /** Sends a message; Portcover must apply it at once. Answers the data that was sent. */
  Tree tell(String type, Map<String, Object> data) throws Mismatch {
    return tellAs(INSURER, type, data);
  }

  /** The same of another counterparty. */
  Tree tellAs(String sender, String type, Map<String, Object> data) throws Mismatch {
    var message = sending.write(Sending.Wish.of(sender, type, data));
    var sent = sending.send(message, 0);
    ApiAnswer answer = sent.answer().orElseThrow(() -> new Mismatch("no answer to " + type));
    Tree body = Expect.status(200, answer);
    Expect.same("state of the message", "APPLIED", body.at("state").textOrEmpty());
    return new Tree(message.data());
  }

  /** How it will answer the company's next service agreement. */
  void willAnswerAgreement(String uscc, Answer answer, @Nullable String reason) {
    behaviours.tellForOffer("agreement of " + uscc, answer, reason);
  }

  /** How it will answer the claim's submissions and requests for withdrawal. */
  void willReview(String claimNumber, Answer answer, @Nullable String reason) {
    behaviours.tellForOffer(claimNumber, answer, reason);
  }

  void willAnswer(String offerNumber, Answer answer, @Nullable String reason) {
    behaviours.tellForOffer(offerNumber, answer, reason);
  }

  /**
   * Waits for a delivery that the insurer took.
   *
   * @param key field of the data that tells which, {@code offerNumber}
   */
  Received awaitReceived(String type, String key, String value) throws Exception {
    return awaitReceivedBy(INSURER, type, key, value);
  }

  /** Waits for a delivery that a counterparty took. */
  Received awaitReceivedBy(String receiver, String type, String key, String value)
      throws Exception {
    return Expect.soon(
        () ->
            receiving.received().stream()
                .filter(each -> each.receiver().equals(receiver) && each.type().equals(type))
                .filter(each -> each.data().at(key).textOrEmpty().equals(value))
                .filter(Received::taken)
                .findFirst()
                .orElseThrow(
                    () ->
                        new Mismatch("no " + type + " for " + value + " has come to " + receiver)));
  }

  /** Waits until a counterparty has sent that many of this type about that, all of them taken. */
  void awaitSentBy(String sender, String type, String key, String value, long times)
      throws Exception {
    Expect.soon(
        () -> {
          long taken =
              sending.sent().stream()
                  .filter(each -> each.message().sender().equals(sender))
                  .filter(each -> each.message().type().equals(type))
                  .filter(
                      each -> new Tree(each.message().data()).at(key).textOrEmpty().equals(value))
                  .filter(Sent::taken)
                  .count();
          Expect.same("messages of " + type, times, taken);
          return taken;
        });
  }

  /**
   * Waits until the insurer has sent a message of this type about that number, and it was taken.
   */
  Tree awaitSent(String type, String offerNumber) throws Exception {
    return Expect.soon(
        () -> {
          for (var sent : sending.sent()) {
            Tree data = new Tree(sent.message().data());
            if (sent.message().type().equals(type)
                && data.at("offerNumber").textOrEmpty().equals(offerNumber)) {
              ApiAnswer answer =
                  sent.answer().orElseThrow(() -> new Mismatch("no answer to " + type));
              Tree body = Expect.status(200, answer);
              Expect.same("state of " + type, "APPLIED", body.at("state").textOrEmpty());
              return data;
            }
          }
          throw new Mismatch("the insurer has not sent " + type + " for " + offerNumber);
        });
  }
}
