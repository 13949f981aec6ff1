package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.messaging.WebhookKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends a counterparty's messages to its inbox at Portcover, signed, and keeps what came of them.
 */
public final class Sending {
  private static final int REMEMBERED = 2000;

  private final ApiClient api;
  private final Secrets secrets;
  private final ClockControl clock;
  private final MadeUpData madeUp;
  private final CaseFiles cases;
  private final Numbers numbers;
  private final Sequence sequence;
  private final Recent<Sent> sent = new Recent<>(REMEMBERED);

  public Sending(
      ApiClient api,
      Secrets secrets,
      ClockControl clock,
      MadeUpData madeUp,
      CaseFiles cases,
      Numbers numbers,
      Sequence sequence) {
    this.api = api;
    this.secrets = secrets;
    this.clock = clock;
    this.madeUp = madeUp;
    this.cases = cases;
    this.numbers = numbers;
    this.sequence = sequence;
  }

  /**
   * A message as somebody wants it; what is absent is made up.
   *
   * @param data merged over what is made up
   */
  public record Wish(
      String sender,
      String type,
      @Nullable String id,
      @Nullable String subject,
      @Nullable Long sequence,
      Map<String, Object> data,
      @Nullable Tamper tamper) {
    /** An honest message with data of its own. */
    public static Wish of(String sender, String type, Map<String, Object> data) {
      return new Wish(sender, type, null, null, null, data, null);
    }
  }

  /**
   * Writes the message; nothing is sent yet.
   *
   * @throws BadInput when the sandbox does not play the sender, or it cannot be an event
   */
  public Message write(Wish wish) {
    if (Player.named(wish.sender()).isEmpty()) {
      throw new BadInput(
          422, "the sandbox plays no " + wish.sender(), "sender is one of " + Player.ids());
    }
    var now = clock.now();
    var made = madeUp.make(wish.sender(), wish.type(), wish.data(), now);
    var message =
        new Message(
            wish.id() == null ? numbers.id() : wish.id(),
            wish.sender(),
            wish.type(),
            wish.subject() == null ? made.subject().orElse(null) : wish.subject(),
            wish.sequence() == null ? nextSequence() : wish.sequence(),
            now,
            made.data(),
            wish.tamper());
    message.body();
    return message;
  }

  private long nextSequence() {
    try {
      return sequence.next();
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox's folder cannot be written", e);
    }
  }

  /** Sends the message once, and again as often as wanted, each attempt freshly signed. */
  public Sent send(Message message, int repetitions) {
    List<Sent.Attempt> attempts = new ArrayList<>();
    for (int i = 0; i <= repetitions; i++) {
      attempts.add(attempt(message));
    }
    return kept(new Sent(message, attempts));
  }

  /** Sends as a counterparty's system does by itself: until it is answered, some times. */
  public Sent sendPatiently(Message message) throws InterruptedException {
    List<Sent.Attempt> attempts = new ArrayList<>();
    for (long pause = 500; ; pause *= 2) {
      var attempt = attempt(message);
      attempts.add(attempt);
      if (!attempt.worthRepeating() || attempts.size() == 6) {
        return kept(new Sent(message, attempts));
      }
      Thread.sleep(pause);
    }
  }

  /** As counterparties take it to be. */
  Instant now() {
    return clock.now();
  }

  /** What was sent, newest first. */
  public List<Sent> sent() {
    return sent.all();
  }

  private Sent.Attempt attempt(Message message) {
    var now = clock.now();
    var address = api.address(message.inbox());
    var key =
        secrets
            .sending(message.sender())
            .map(WebhookKey::signing)
            .orElseThrow(
                () ->
                    new BadInput(
                        409,
                        message.sender() + " is not enrolled at Portcover yet",
                        "wait until the sandbox is ready, or POST /enrolment"));
    var envelope = Envelope.seal(message, key, now);
    try {
      var answer = api.send("POST", address, envelope.headers(), envelope.body());
      return new Sent.Attempt(now, address.toString(), envelope, answer, null);
    } catch (IOException e) {
      return new Sent.Attempt(now, address.toString(), envelope, null, e.toString());
    }
  }

  private Sent kept(Sent done) {
    sent.add(done);
    if (done.taken() && done.message().tamper() == null) {
      remember(done.message());
    }
    return done;
  }

  private void remember(Message message) {
    var data = new Tree(message.data());
    try {
      switch (message.type()) {
        case "policy.offered" ->
            cases.keep(
                message.sender(),
                CaseFiles.Kind.OFFERS,
                data.at("offerNumber").textOrEmpty(),
                message.data());
        case "policy.issued" ->
            cases.keep(
                message.sender(),
                CaseFiles.Kind.POLICIES,
                data.at("policyNumber").textOrEmpty(),
                message.data());
        case "cargo-application.reviewed" -> {
          if (data.at("result").textOrEmpty().equals("ISSUED")) {
            cases.keep(
                message.sender(),
                CaseFiles.Kind.CARGO_REVIEWS,
                data.at("applicationId").textOrEmpty(),
                message.data());
          }
        }
        default ->
            new GuaranteeBook(cases).remember(message.sender(), message.type(), message.data());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox's folder cannot be written", e);
    }
  }
}
