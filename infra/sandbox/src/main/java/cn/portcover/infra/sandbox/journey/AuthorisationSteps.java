package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.counterparty.Received;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 企业数据授权: the company authorises its data for claims, and takes the authorisation back. */
final class AuthorisationSteps {
  private final Play play;
  private String authorisationId = "";

  AuthorisationSteps(Play play) {
    this.play = play;
  }

  /** Data for claims, for a year; found where it is authorised already. */
  void authorise() throws Steps.Broken {
    play.steps.must(
        "authorise the company's data",
        "an authorisation for CLAIM that is in force",
        () -> {
          Tree all =
              status(200, play.company.get("/v1/data-authorisations?status=GRANTED&limit=100"));
          for (Tree each : all.at("items").items()) {
            if (each.at("inForce").isTrue()
                && each.at("insurer", "id").textOrEmpty().equals(InsurerDesk.INSURER)) {
              authorisationId = Expect.text(each, "id");
              return "authorised before: " + authorisationId;
            }
          }
          LocalDate today = play.clock.now().atZone(Policy.ZONE).toLocalDate();
          var body = new LinkedHashMap<String, Object>();
          body.put("insurerId", InsurerDesk.INSURER);
          body.put("purposes", List.of("CLAIM"));
          body.put("until", today.plusYears(1).toString());
          body.put("termsAccepted", true);
          body.put("signature", Signing.of(play, "AUTHORISE_DATA", body));
          Tree granted = status(201, play.company.post("/v1/data-authorisations", body));
          that(granted.at("inForce").isTrue(), "it is not in force: " + granted);
          authorisationId = Expect.text(granted, "id");
          return "until " + granted.at("until").textOrEmpty();
        });
  }

  void letterArrives() {
    play.steps.check(
        "the insurer receives the authorisation",
        "data-authorisation.granted with the letter behind its link",
        () -> {
          Received received =
              play.insurer.awaitReceived(
                  "data-authorisation.granted", "authorisationId", authorisationId);
          Tree file = received.data().at("document");
          var answer = play.company.follow(Expect.text(file, "url"));
          status(200, answer);
          same("SHA-256", file.at("sha256").textOrEmpty(), Sha256.of(answer.body()).value());
          return file.at("name").textOrEmpty();
        });
    play.steps.check(
        "download the letter",
        "a sealed PDF that anybody can verify",
        () -> {
          var pdf =
              DocumentDownload.of(
                  play,
                  "/v1/data-authorisations/" + authorisationId + "/documents/",
                  "data-authorisation");
          pdf.requireVerified(play, true);
          return pdf.toString();
        });
  }

  void revoke() {
    play.steps.check(
        "revoke the authorisation",
        "REVOKED 已撤销, and the insurer is told",
        () -> {
          String path = "/v1/data-authorisations/" + authorisationId;
          var wanted = new LinkedHashMap<String, Object>();
          wanted.put("purpose", "REVOKE_DATA_AUTHORISATION");
          wanted.put("subject", "data-authorisations/" + authorisationId);
          wanted.put("version", 1);
          Tree revoked =
              status(
                  200,
                  play.company.delete(
                      path, Map.of("signature", Signing.answered(play, wanted)), 1));
          same("status", "REVOKED", revoked.at("status").textOrEmpty());
          play.insurer.awaitReceived(
              "data-authorisation.revoked", "authorisationId", authorisationId);
          return revoked.at("statusLabel").textOrEmpty();
        });
  }
}
