package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.messaging.SignatureVerdict;
import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes Portcover's deliveries: verifies each, refuses a wrong signature with 401, keeps what came,
 * and lets the counterparty react once to a message, however often it is delivered.
 */
public final class Receiving {
  private static final int REMEMBERED = 2000;
  private static final int IDS_REMEMBERED = 20_000;

  private final Secrets secrets;
  private final ClockControl clock;
  private final Behaviours behaviours;
  private final Reactions reactions;
  private final Recent<Received> received = new Recent<>(REMEMBERED);
  private final Set<String> taken = new LinkedHashSet<>();

  public Receiving(
      Secrets secrets, ClockControl clock, Behaviours behaviours, Reactions reactions) {
    this.secrets = secrets;
    this.clock = clock;
    this.behaviours = behaviours;
    this.reactions = reactions;
  }

  /**
   * Takes one delivery.
   *
   * @param headers names in any case
   * @return the HTTP status to answer with
   * @throws BadInput when the sandbox plays no such counterparty
   */
  public int deliver(String receiver, Map<String, List<String>> headers, byte[] body) {
    if (Player.named(receiver).isEmpty()) {
      throw new BadInput(
          404, "the sandbox plays no " + receiver, "deliver to one of " + Player.ids());
    }
    Instant now = clock.now();
    var verdict = verdict(receiver, headers, body, now);
    var seen = new LinkedHashMap<String, List<String>>();
    headers.forEach((name, values) -> seen.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    return switch (verdict) {
      case SignatureVerdict.NotGenuine wrong -> {
        received.add(
            new Received(now, receiver, false, wrong.reason().name(), false, 401, seen, body));
        yield 401;
      }
      case SignatureVerdict.Genuine genuine -> take(receiver, genuine.id(), seen, body, now);
    };
  }

  private int take(
      String receiver, String id, Map<String, List<String>> headers, byte[] body, Instant now) {
    Tree event = Tree.read(body);
    var refusing = behaviours.refusing(receiver, event.at("type").textOrEmpty());
    if (refusing.isPresent() && refusing.getAsInt() >= 300) {
      received.add(
          new Received(now, receiver, true, null, false, refusing.getAsInt(), headers, body));
      return refusing.getAsInt();
    }
    int status = refusing.orElse(204);
    boolean first = isFirst(receiver + " " + id);
    received.add(new Received(now, receiver, true, null, !first, status, headers, body));
    if (first) {
      reactions.to(receiver, event);
    }
    return status;
  }

  private SignatureVerdict verdict(
      String receiver, Map<String, List<String>> headers, byte[] body, Instant now) {
    var keys = secrets.receiving(receiver).map(WebhookKey::verifying).stream().toList();
    return WebhookSignature.verify(WebhookHeaders.of(headers), body, keys, now);
  }

  private synchronized boolean isFirst(String delivery) {
    boolean first = taken.add(delivery);
    if (taken.size() > IDS_REMEMBERED) {
      taken.remove(taken.iterator().next());
    }
    return first;
  }

  /** What came, newest first. */
  public List<Received> received() {
    return received.all();
  }
}
