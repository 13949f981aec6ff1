package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.load.Figures.StepFailed;
import cn.portcover.infra.sandbox.company.CompanyDesk;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person of a company at the browser, from signing in on; each request is timed. */
final class Visit {
  private final ApiClient api;
  private final InstantSource clock;
  private final Figures figures;
  private final Cardholder company;
  private String token = "";

  Visit(ApiClient api, InstantSource clock, Figures figures, Cardholder company) {
    this.api = api;
    this.clock = clock;
    this.figures = figures;
    this.company = company;
  }

  void signIn() throws StepFailed {
    Tree challenge = post("challenge", 201, "/v1/session/challenges", Map.of());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("challengeId", challenge.at("challengeId").textOrEmpty());
    body.put("cms", sign(challenge));
    token =
        post("sign in with the card", 200, "/v1/session/card", body)
            .at("accessToken")
            .textOrEmpty();
  }

  /** Signs what was asked for with the card; the card's own time is not the platform's. */
  String sign(Tree asked) {
    byte[] bytes = CompanyDesk.base64(asked.at("bytesToSign"));
    return Base64.getEncoder().encodeToString(company.card().sign(bytes, clock.instant()));
  }

  Tree get(String step, String path) throws StepFailed {
    return figures.asked(step, 200, () -> get(path)).tree();
  }

  /** Untimed, whatever the answer. */
  ApiAnswer get(String path) throws IOException {
    return api.get(path, headers());
  }

  Tree post(String step, int status, String path, Map<String, Object> body) throws StepFailed {
    return post(step, status, path, body, null);
  }

  Tree post(String step, int status, String path, Map<String, Object> body, @Nullable Long version)
      throws StepFailed {
    Map<String, String> headers = headers();
    headers.put("idempotency-key", "load-" + path.hashCode() + "-" + System.nanoTime());
    if (version != null) {
      headers.put("if-match", "\"" + version + "\"");
    }
    return figures.asked(step, status, () -> api.post(path, headers, body)).tree();
  }

  /** Downloads a document as a browser does, the file itself included. */
  byte[] download(String step, String path) throws StepFailed {
    Map<String, String> headers = headers();
    headers.put("accept", "application/pdf");
    ApiAnswer link = figures.asked(step, 303, () -> api.get(path, headers));
    String file = link.header("location").orElse("");
    return figures
        .asked(
            "the file itself",
            200,
            () -> api.send("GET", java.net.URI.create(file), Map.of(), null))
        .body();
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("accept", "application/json");
    if (!token.isEmpty()) {
      headers.put("authorization", "Bearer " + token);
    }
    return headers;
  }
}
