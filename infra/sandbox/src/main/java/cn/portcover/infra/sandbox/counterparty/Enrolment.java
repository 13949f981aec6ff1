package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Enrols the counterparties through Portcover's ADMIN interface, as its operator would. Any number
 * of times: what is there and whose secret is known stays; a lost secret is rotated; an endpoint
 * that was disabled, or belongs to an earlier port, is registered anew.
 */
public final class Enrolment {
  private final ApiClient api;
  private final String adminToken;
  private final Secrets secrets;
  private final URI sandbox;
  private final Numbers numbers;

  /**
   * @param sandbox where deliveries are to go, {@code http://localhost:8081}
   */
  public Enrolment(
      ApiClient api, String adminToken, Secrets secrets, URI sandbox, Numbers numbers) {
    this.api = api;
    this.adminToken = adminToken;
    this.secrets = secrets;
    this.sandbox = sandbox;
    this.numbers = numbers;
  }

  /**
   * Enrols whoever is not enrolled.
   *
   * @throws IOException when Portcover does not answer, or answers otherwise than it should
   */
  public synchronized void enrol() throws IOException {
    var there =
        all("/v1/admin/counterparties").stream().map(c -> c.at("id").textOrEmpty()).toList();
    for (Player player : Player.ALL) {
      if (!there.contains(player.id())) {
        enrol(player);
      } else if (secrets.sending(player.id()).isEmpty()) {
        rotate(player);
      }
      listen(player);
    }
  }

  private void enrol(Player player) throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("id", player.id());
    body.put("kind", player.kind().name());
    body.put("chineseName", player.chineseName());
    body.put("englishName", player.englishName());
    body.put("products", player.products());
    var answer = post("/v1/admin/counterparties", body);
    if (answer.status() == 409 && answer.problem().equals("counterparty-already-enrolled")) {
      rotate(player);
      return;
    }
    keepSending(player, required(answer));
  }

  /** Takes a new secret for the counterparty's messages, also when somebody else rotated it. */
  public synchronized void rotate(Player player) throws IOException {
    String path = "/v1/admin/counterparties/" + player.id() + "/secret-rotations";
    keepSending(player, required(post(path, Map.of())));
  }

  private void keepSending(Player player, Tree answer) throws IOException {
    secrets.keep(player.id(), secrets.of(player.id()).withSending(text(answer, "secret")));
  }

  private void listen(Player player) throws IOException {
    String endpoints = "/v1/admin/counterparties/" + player.id() + "/endpoints";
    String url = sandbox.resolve("/hooks/" + player.id()).toString();
    boolean listening = false;
    for (Tree endpoint : all(endpoints)) {
      String id = endpoint.at("id").textOrEmpty();
      String known = endpoint.at("url").textOrEmpty();
      // A removed endpoint stays in the list, disabled.
      boolean enabled = endpoint.at("disabledAt").isAbsent();
      if (enabled && known.equals(url) && !listening) {
        recover(player, endpoints, id, url);
        listening = true;
      } else if (enabled && isOurs(known, player)) {
        remove(endpoints + "/" + id);
      }
    }
    if (!listening) {
      var answer = required(post(endpoints, Map.of("url", url, "types", List.of("*"))));
      keepReceiving(player, text(answer, "id"), url, answer);
    }
  }

  /** The endpoint stands; whether we still know its secret is another matter. */
  private void recover(Player player, String endpoints, String id, String url) throws IOException {
    var known = secrets.of(player.id());
    if (known.receiving() == null || !id.equals(known.endpointId())) {
      var answer = required(post(endpoints + "/" + id + "/secret-rotations", Map.of()));
      keepReceiving(player, id, url, answer);
    }
  }

  private void keepReceiving(Player player, String id, String url, Tree answer) throws IOException {
    secrets.keep(
        player.id(), secrets.of(player.id()).withEndpoint(id, url, text(answer, "secret")));
  }

  /** Whether a sandbox registered it, on whatever port; other endpoints are let alone. */
  private boolean isOurs(String url, Player player) {
    return url.matches(
        "http://" + sandbox.getHost().replace(".", "\\.") + "(:[0-9]+)?/hooks/" + player.id());
  }

  private void remove(String path) throws IOException {
    var answer = api.send("DELETE", api.address(path), headers(), null);
    if (!answer.succeeded() && answer.status() != 404) {
      throw unexpected(answer);
    }
  }

  private List<Tree> all(String path) throws IOException {
    var items = new ArrayList<Tree>();
    String page = path + "?limit=100";
    while (true) {
      Tree answer = required(api.get(page, headers()));
      items.addAll(answer.at("items").items());
      var next = answer.at("nextCursor").text();
      if (next.isEmpty()) {
        return items;
      }
      page = path + "?limit=100&cursor=" + URLEncoder.encode(next.get(), StandardCharsets.UTF_8);
    }
  }

  private ApiAnswer post(String path, Map<String, Object> body) throws IOException {
    var headers = new LinkedHashMap<>(headers());
    headers.put("idempotency-key", numbers.id());
    return api.post(path, headers, body);
  }

  private Map<String, String> headers() {
    return Map.of("authorization", "Bearer " + adminToken, "accept", "application/json");
  }

  private static Tree required(ApiAnswer answer) throws IOException {
    if (!answer.succeeded()) {
      throw unexpected(answer);
    }
    return answer.tree();
  }

  private static String text(Tree answer, String name) throws IOException {
    return answer
        .at(name)
        .text()
        .orElseThrow(() -> new IOException("Portcover's answer at enrolment has no " + name));
  }

  private static IOException unexpected(ApiAnswer answer) {
    return new IOException("the counterparties cannot be enrolled: " + answer.summary());
  }
}
