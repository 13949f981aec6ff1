package cn.portcover.infra.sandbox;

import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import cn.portcover.infra.sandbox.web.WebServer;
import cn.portcover.messaging.CloudEvent;
import cn.portcover.messaging.SignatureVerdict;
import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The outline of Portcover that counterparties see: enrolment, endpoints, an inbox that checks
 * signatures, and signed deliveries. Nothing of what it is for; that is tried out against the real
 * one.
 */
final class FakePortcover implements AutoCloseable {
  static final String ADMIN = "admin-token";

  private final WebServer server;
  private final Supplier<Instant> clock;
  private final AtomicInteger count = new AtomicInteger();
  private final List<Tree> applied = new ArrayList<>();
  final Map<String, String> secrets = new LinkedHashMap<>();
  final Map<String, Endpoint> endpoints = new LinkedHashMap<>();
  final List<String> changes = new ArrayList<>();

  /** Answered instead of 200 while it is above 0. */
  final AtomicInteger failures = new AtomicInteger();

  record Endpoint(String owner, String url, String secret, @Nullable String disabledAt) {
    Endpoint disabled() {
      return new Endpoint(owner, url, secret, "2027-07-01T00:00:00Z");
    }
  }

  FakePortcover(Supplier<Instant> clock) throws IOException {
    this.clock = clock;
    this.server = WebServer.bind(0);
    String counterparties = "/v1/admin/counterparties";
    server.serve(
        List.of(
            admin(
                "GET",
                counterparties,
                call ->
                    listed(
                        secrets.keySet().stream()
                            .map(id -> Map.<String, Object>of("id", id))
                            .toList())),
            admin("POST", counterparties, this::enrol),
            admin("POST", counterparties + "/{id}/secret-rotations", this::rotate),
            admin("GET", counterparties + "/{id}/endpoints", this::endpoints),
            admin("POST", counterparties + "/{id}/endpoints", this::register),
            admin("DELETE", counterparties + "/{id}/endpoints/{e}", this::remove),
            admin(
                "POST",
                counterparties + "/{id}/endpoints/{e}/secret-rotations",
                this::rotateEndpoint),
            new Route("POST", "/v1/inbox/{id}", "", this::inbox)));
  }

  URI address() {
    return URI.create("http://localhost:" + server.port());
  }

  private static Route admin(String method, String template, Route.Answering answering) {
    return new Route(
        method,
        template,
        "",
        call -> {
          boolean known = ("Bearer " + ADMIN).equals(header(call, "authorization"));
          boolean keyed = !method.equals("POST") || !header(call, "idempotency-key").isEmpty();
          return known && keyed ? answering.answer(call) : Reply.json(known ? 400 : 401, Map.of());
        });
  }

  private static String header(Call call, String name) {
    return call.headers().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(header -> header.getValue().getFirst())
        .findFirst()
        .orElse("");
  }

  private static Reply listed(List<Map<String, Object>> items) {
    return Reply.json(200, Map.of("items", items));
  }

  private String newSecret() {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) count.incrementAndGet();
    return WebhookKey.shared(bytes).text();
  }

  private Reply enrol(Call call) {
    String id = Tree.read(call.body()).at("id").textOrEmpty();
    changes.add("enrol " + id);
    secrets.put(id, newSecret());
    return Reply.json(201, Map.of("id", id, "secret", secrets.get(id)));
  }

  private Reply rotate(Call call) {
    changes.add("rotate " + call.variable("id"));
    secrets.put(call.variable("id"), newSecret());
    return Reply.json(200, Map.of("secret", secrets.get(call.variable("id"))));
  }

  private Reply endpoints(Call call) {
    var items = new ArrayList<Map<String, Object>>();
    endpoints.forEach(
        (id, endpoint) -> {
          if (endpoint.owner().equals(call.variable("id"))) {
            var item = new LinkedHashMap<String, Object>(Map.of("id", id, "url", endpoint.url()));
            if (endpoint.disabledAt() != null) {
              item.put("disabledAt", endpoint.disabledAt());
            }
            items.add(item);
          }
        });
    return listed(items);
  }

  private Reply register(Call call) {
    String id = "e" + count.incrementAndGet();
    String owner = call.variable("id");
    changes.add("register " + owner);
    var made =
        new Endpoint(owner, Tree.read(call.body()).at("url").textOrEmpty(), newSecret(), null);
    endpoints.put(id, made);
    return Reply.json(201, Map.of("id", id, "url", made.url(), "secret", made.secret()));
  }

  private Reply remove(Call call) {
    changes.add("remove " + call.variable("id"));
    endpoints.computeIfPresent(call.variable("e"), (id, old) -> old.disabled());
    return new Reply(204, Map.of(), new byte[0]);
  }

  private Reply rotateEndpoint(Call call) {
    changes.add("rotate endpoint of " + call.variable("id"));
    String secret = newSecret();
    endpoints.computeIfPresent(
        call.variable("e"), (id, old) -> new Endpoint(old.owner(), old.url(), secret, null));
    return Reply.json(200, Map.of("secret", secret));
  }

  void disable(String owner) {
    endpoints.replaceAll((id, old) -> old.owner().equals(owner) ? old.disabled() : old);
  }

  /** The endpoints that are delivered to. */
  List<Endpoint> enabled() {
    return endpoints.values().stream().filter(endpoint -> endpoint.disabledAt() == null).toList();
  }

  private Reply inbox(Call call) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return Reply.json(503, Map.of("type", "urn:portcover:problem:service-unavailable"));
    }
    String secret = secrets.getOrDefault(call.variable("id"), "");
    var keys =
        secret.isEmpty() ? List.<WebhookKey.Verifying>of() : List.of(WebhookKey.verifying(secret));
    var verdict =
        WebhookSignature.verify(WebhookHeaders.of(call.headers()), call.body(), keys, clock.get());
    if (verdict instanceof SignatureVerdict.NotGenuine wrong) {
      return Reply.json(
          401,
          Map.of("type", "urn:portcover:problem:not-genuine", "reason", wrong.reason().name()));
    }
    Tree event = Tree.read(call.body());
    synchronized (applied) {
      boolean known = applied.stream().anyMatch(other -> other.at("id").equals(event.at("id")));
      if (!known) {
        applied.add(event);
      }
      return Reply.json(200, Map.of("state", known ? "DUPLICATE" : "APPLIED"));
    }
  }

  List<Tree> applied() {
    synchronized (applied) {
      return List.copyOf(applied);
    }
  }

  /** Delivers a message to the receiver's endpoint as Portcover would. */
  ApiAnswer deliver(String receiver, String id, String type, Map<String, Object> data)
      throws IOException {
    var endpoint =
        enabled().stream().filter(e -> e.owner().equals(receiver)).findFirst().orElseThrow();
    return deliver(endpoint.url(), endpoint.secret(), id, type, data);
  }

  ApiAnswer deliver(String url, String secret, String id, String type, Map<String, Object> data)
      throws IOException {
    var event =
        new CloudEvent(
            id, CloudEvent.PORTCOVER, type, "applications/1", clock.get(), 1L, null, data);
    byte[] body = Json.write(event.toTree()).getBytes(StandardCharsets.UTF_8);
    var headers = WebhookSignature.sign(id, clock.get(), body, List.of(WebhookKey.signing(secret)));
    try (var client = new ApiClient(URI.create(url))) {
      return client.send(
          "POST",
          URI.create(url),
          Map.of(
              WebhookHeaders.ID,
              id,
              WebhookHeaders.TIMESTAMP,
              String.valueOf(headers.timestamp()),
              WebhookHeaders.SIGNATURE,
              String.valueOf(headers.signature()),
              "content-type",
              CloudEvent.MEDIA_TYPE),
          body);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
