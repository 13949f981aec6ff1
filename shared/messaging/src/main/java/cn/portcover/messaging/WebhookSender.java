package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import cn.portcover.messaging.Delivery.Delivered;
import cn.portcover.messaging.Delivery.Reason;
import cn.portcover.messaging.Delivery.Refused;
import cn.portcover.messaging.Delivery.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts one signed message to an endpoint that another party named, once: no redirect is followed,
 * no proxy used, nothing kept open.
 *
 * <p>Why not the JDK's {@code HttpClient}: it looks the host up itself, after any check of ours,
 * and has no hook in between. A name server that answers differently the second time (DNS
 * rebinding) would lead it inside. Connecting it to a checked number instead needs a JVM-wide flag
 * for the {@code Host} header, a JVM-wide resolver shares its cache with everybody. Here the host
 * is looked up once, every address of the answer is checked, and exactly those are connected to;
 * TLS still checks the certificate against the host's name. The head of the answer, its excerpt and
 * the whole time are bounded.
 *
 * <p>What remains: an allowed public address may itself be a proxy into somebody's network (not
 * ours), and a NAT in front of us may route a public address inwards; only the network's own egress
 * rules stop that.
 */
public final class WebhookSender {
  /** What an endpoint may take of our time. */
  public static final Duration CONNECT = Duration.ofSeconds(3);

  public static final Duration WHOLE = Duration.ofSeconds(10);

  /** An answer's status is what counts; nobody waits long for its words. */
  private static final Duration EXCERPT = Duration.ofSeconds(1);

  private final AddressRules rules;
  private final CheckedLookup lookup;
  private final SSLSocketFactory tls;
  private final Duration connect;
  private final Duration whole;

  public WebhookSender(
      AddressRules rules,
      HostLookup lookup,
      SSLSocketFactory tls,
      Duration connect,
      Duration whole) {
    this.rules = rules;
    this.lookup = new CheckedLookup(rules, lookup);
    this.tls = tls;
    this.connect = connect;
    this.whole = whole;
  }

  /**
   * Makes one attempt and waits for its outcome, at most the whole time.
   *
   * @param endpoint URL as it was registered; checked again, for rules may have changed since
   * @param id the event's id
   * @param body the event, structured JSON in UTF-8, exactly as signed
   * @param keys one, or several while they rotate
   * @throws Malformed {@code webhook-id-malformed}, never for anything the endpoint does
   */
  public Delivery send(
      String endpoint,
      String id,
      byte[] body,
      List<? extends WebhookKey.Signing> keys,
      Instant now) {
    WebhookHeaders headers = WebhookSignature.sign(id, now, body, keys);
    long began = System.nanoTime();
    URI url;
    try {
      url = rules.endpoint(endpoint);
    } catch (Malformed e) {
      return new Unreachable(Reason.URL_NOT_ALLOWED, e.code());
    }
    return switch (lookup.find(url.getHost(), connect)) {
      case CheckedLookup.Found(List<InetAddress> addresses) -> {
        Duration left = connect.minusNanos(System.nanoTime() - began);
        yield exchange(url, addresses, left, headers, body, now, began);
      }
      case CheckedLookup.NotFound(Unreachable why) -> why;
    };
  }

  private Delivery exchange(
      URI url,
      List<InetAddress> addresses,
      Duration toConnect,
      WebhookHeaders headers,
      byte[] body,
      Instant now,
      long began) {
    PinnedConnection opened;
    try {
      opened = PinnedConnection.open(url, addresses, toConnect);
    } catch (IOException e) {
      return new Unreachable(Reason.NOT_CONNECTED, "no connection could be made");
    }
    Duration left = whole.minusNanos(System.nanoTime() - began);
    try (var connection = opened;
        var limit = TimeLimit.of(left, connection.socket())) {
      Socket over;
      try {
        over = connection.secured(tls);
      } catch (IOException e) {
        return limit.struck() ? timedOut() : new Unreachable(Reason.TLS_FAILED, tlsDetail(e));
      }
      try {
        return converse(connection, over, limit, headers, body, now);
      } catch (IOException e) {
        return limit.struck()
            ? timedOut()
            : new Unreachable(Reason.ANSWER_MALFORMED, "no whole HTTP/1.1 answer");
      }
    } catch (IOException e) {
      return new Unreachable(Reason.ANSWER_MALFORMED, "the connection could not be closed");
    }
  }

  private static Delivery converse(
      PinnedConnection connection,
      Socket over,
      TimeLimit limit,
      WebhookHeaders headers,
      byte[] body,
      Instant now)
      throws IOException {
    try {
      connection.post(over, headers, body);
    } catch (IOException e) {
      // A receiver may refuse before it has read everything: then its answer is already there.
    }
    var reader = new AnswerReader(over.getInputStream());
    AnswerReader.Head head = reader.head();
    limit.shorten(EXCERPT);
    String excerpt = reader.excerpt(head);
    if (head.status() < 300) {
      return new Delivered(head.status());
    }
    String wish = head.retryAfter();
    return new Refused(head.status(), wish == null ? null : RetryAfter.read(wish, now), excerpt);
  }

  private static Unreachable timedOut() {
    return new Unreachable(Reason.TIMED_OUT, "no answer within the time");
  }

  private static String tlsDetail(IOException e) {
    return e instanceof SSLException
        ? "the TLS handshake failed: certificate, name or version"
        : "the connection ended during the TLS handshake";
  }
}
