package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.company.CompanyDesk;
import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.List;

/** 出运数据报告: generated, read, confirmed with the card and sealed; stale when a row changes. */
final class ReportSteps {
  private final Play play;
  private final ClaimSteps claim;
  private Tree report = new Tree(null);

  ReportSteps(Play play, ClaimSteps claim) {
    this.play = play;
    this.claim = claim;
  }

  void isMissing() {
    gap("see what is still missing", "shipment-report-missing");
  }

  void isStale() {
    gap("the changed shipment makes the report stale", "shipment-report-stale");
  }

  private void gap(String name, String code) {
    play.steps.check(
        name,
        code,
        () -> {
          Tree readiness = status(200, play.company.get(claim.path() + "/readiness"));
          List<String> gaps =
              readiness.at("gaps").items().stream()
                  .map(each -> each.at("code").textOrEmpty())
                  .toList();
          same("gaps", List.of(code), gaps);
          return readiness.at("gaps").items().getFirst().at("detail").textOrEmpty();
        });
  }

  void generate() throws Steps.Broken {
    play.steps.must(
        "generate the shipment data report",
        "GENERATED 待确认",
        () -> {
          report =
              status(
                  201, play.company.post(claim.path() + "/shipment-reports", java.util.Map.of()));
          same("status", "GENERATED", report.at("status").textOrEmpty());
          return Expect.number(report, "shipments") + " shipments";
        });
  }

  /** A page to begin with, and one for each of the three shipments. */
  void download(String edition) throws Steps.Broken {
    play.steps.must(
        "read the " + edition + " report",
        "a sealed PDF of four pages and more that anybody can verify",
        () -> {
          var pdf = DocumentDownload.of(play, claim.path() + "/documents/", "shipment-report");
          that(pdf.sealed(), "it bears no seal of the platform: " + pdf);
          that(pdf.pages() >= 4, "too short: " + pdf);
          pdf.requireVerified(play, true);
          return pdf.toString();
        });
  }

  void confirm(String sealId) throws Steps.Broken {
    play.steps.must(
        "confirm the report with the card and the company's seal",
        "CONFIRMED 已确认盖章",
        () -> {
          String id = Expect.text(report, "id");
          long version = Expect.number(report, "version");
          var body = new LinkedHashMap<String, Object>();
          body.put("sealId", sealId);
          var wanted = new LinkedHashMap<String, Object>();
          wanted.put("purpose", "CONFIRM_SHIPMENT_REPORT");
          wanted.put("subject", Expect.text(report, "subject"));
          wanted.put("version", version);
          wanted.put("proposal", new LinkedHashMap<>(body));
          body.put("signature", answered(play, wanted));
          Tree confirmed =
              status(
                  200,
                  play.company.post(
                      claim.path() + "/shipment-reports/" + id + "/confirmation",
                      body,
                      version,
                      "confirm-" + id));
          same("status", "CONFIRMED", confirmed.at("status").textOrEmpty());
          return confirmed.at("statusLabel").textOrEmpty();
        });
  }

  void summary() {
    play.steps.check(
        "download the claim's summary",
        "a sealed PDF",
        () -> DocumentDownload.of(play, claim.path() + "/documents/", "claim-summary").toString());
  }

  /** The signature of the card in the reader to what is wanted. */
  static LinkedHashMap<String, Object> answered(Play play, LinkedHashMap<String, Object> wanted)
      throws Exception {
    Tree request = status(201, play.company.post("/v1/signing-requests", wanted));
    var signature = new LinkedHashMap<String, Object>();
    signature.put("signingRequestId", Expect.text(request, "id"));
    signature.put("cms", play.company.sign(CompanyDesk.base64(request.at("bytesToSign"))));
    return signature;
  }
}
