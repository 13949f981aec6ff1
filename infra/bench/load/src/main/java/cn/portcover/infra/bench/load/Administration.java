package cn.portcover.infra.bench.load;

import cn.portcover.domain.signature.Trust;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.testkit.card.DemoAuthority;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the platform's operator does before the load: by the ADMIN interface, as ever. */
final class Administration {
  private final ApiClient api;
  private final String token;
  private final String run;

  /**
   * @param run differs between runs, so that one against a running system repeats no request
   */
  Administration(ApiClient api, String token, String run) {
    this.api = api;
    this.token = token;
    this.run = run;
  }

  /** Lets the platform trust the authority's cards. */
  void enrol(DemoAuthority authority, Instant now) throws IOException {
    for (Trust.Anchor anchor :
        authority.anchors(
            now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(365)), List.of())) {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("name", "Load " + run + " " + anchor.id());
      body.put("certificate", anchor.certificate());
      body.put("revocationList", anchor.revocationList());
      post("/v1/admin/trust-anchors", body, anchor.id());
    }
  }

  /** A further key of an insurer that the sandbox plays; its former one holds for a day. */
  Insurer furtherKeyOf(String insurer) throws IOException {
    ApiAnswer answer =
        post("/v1/admin/counterparties/" + insurer + "/secret-rotations", Map.of(), "rotation");
    return insurer(insurer, answer);
  }

  /** An insurer that nobody plays. */
  Insurer enrolInsurer(String id) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", id);
    body.put("kind", "INSURER");
    body.put("chineseName", "负载信用保险公司");
    body.put("englishName", "Load Credit Insurance");
    body.put("products", List.of("SME_CREDIT"));
    return insurer(id, post("/v1/admin/counterparties", body, "insurer"));
  }

  private Insurer insurer(String id, ApiAnswer answer) {
    String secret = answer.tree().at("secret").textOrEmpty();
    return new Insurer(api, id, WebhookKey.signing(secret), run);
  }

  private ApiAnswer post(String path, Map<String, Object> body, String what) throws IOException {
    ApiAnswer answer =
        api.post(
            path,
            Map.of("authorization", "Bearer " + token, "idempotency-key", run + "-" + what),
            body);
    if (!answer.succeeded()) {
      throw new IOException(path + " was answered " + answer.summary());
    }
    return answer;
  }
}
