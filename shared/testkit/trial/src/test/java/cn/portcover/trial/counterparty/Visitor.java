package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.DemoCompany;
import cn.portcover.testkit.whole.Call;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An operator of a company who is signed in. */
public record Visitor(Desk desk, DemoCompany company, String token) {
  public Call.Reply at(Call call) {
    return call.bearer(token).at(desk.system());
  }

  /** The application of an offer, in full; sought among the company's hundred newest. */
  public Optional<Call.Reply> application(Cases offer) {
    Call.Reply page = at(Call.get("/v1/applications?limit=100"));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return ((List<?>) Objects.requireNonNull(page.at("items")))
        .stream()
            .map(item -> (Map<?, ?>) item)
            .filter(summary -> offer.offerNumber().equals(summary.get("offerNumber")))
            .findFirst()
            .map(summary -> at(Call.get("/v1/applications/" + summary.get("id"))));
  }

  public String status(Cases offer) {
    return application(offer).map(reply -> reply.text("status")).orElse("NONE");
  }

  /** Opens the form and lets the ten seconds pass; the confirmation that may follow. */
  public Call confirmation(Cases offer) {
    Call.Reply application = application(offer).orElseThrow();
    String path = "/v1/applications/" + application.text("id");
    Call.Reply reading = at(Call.post(path + "/form-readings"));
    assertThat(reading.status()).as(reading.body()).isEqualTo(201);
    desk.clock().advance(Duration.ofSeconds(11));
    return Call.post(path + "/confirmation")
        .ifMatch(application.text("version"))
        .header("idempotency-key", Desk.key())
        .bearer(token)
        .json(
            Map.of(
                "contact",
                Map.of("name", "张敏", "mobile", "13892840617", "email", "zhangmin@qinchuan.example"),
                "declarationAccepted",
                true,
                "readingId",
                reading.text("readingId")));
  }

  public void confirm(Cases offer) {
    Call.Reply reply = confirmation(offer).at(desk.system());
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

  public Call.Reply policy(Cases offer) {
    return at(Call.get("/v1/policies/" + offer.policyNumber()));
  }

  public Call acknowledgement(Cases offer) {
    return Call.post("/v1/policies/" + offer.policyNumber() + "/acknowledgement")
        .ifMatch(policy(offer).text("version"))
        .header("idempotency-key", Desk.key())
        .bearer(token);
  }

  /** The statuses that a record has had, in order. */
  public List<String> history(String path) {
    Call.Reply reply = at(Call.get(path + "/history"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return ((List<?>) Objects.requireNonNull(reply.at("items")))
        .stream()
            .map(entry -> (Map<?, ?>) entry)
            .map(entry -> entry.get("of") + ":" + entry.get("from") + ">" + entry.get("to"))
            .toList();
  }
}
