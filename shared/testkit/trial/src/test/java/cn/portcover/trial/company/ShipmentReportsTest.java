package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeClaims.Filed;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 出运数据报告 and 申报数据检查: generated, read, confirmed, stale; what customs has of the shipments. */
class ShipmentReportsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  @Test
  void isGeneratedReadConfirmedAndSealed() throws Exception {
    Filed claim = SomeClaims.filledIn(company);
    assertThat(gaps(claim)).containsExactly("/shipmentReport shipment-report-missing");

    Reply report = SomeClaims.report(claim);
    assertThat(report.text("status")).isEqualTo("GENERATED");
    assertThat(report.text("statusLabel")).isEqualTo("待确认");
    assertThat(report.text("shipments")).isEqualTo("1");
    assertThat(report.text("subject"))
        .isEqualTo("shipment-reports/" + claim.number() + "/" + report.text("id"));
    assertThat(gaps(claim)).containsExactly("/shipmentReport shipment-report-not-sealed");
    byte[] unsealed = document(claim, "shipment-report");
    assertThat(SealedPdf.sealHolds(unsealed)).isTrue();

    Reply confirmed = SomeClaims.seal(claim, report, desk);
    assertThat(confirmed.text("status")).isEqualTo("CONFIRMED");
    assertThat(confirmed.text("confirmation/sealId")).isEqualTo(SomeClaims.sealOf(claim));
    assertThat(gaps(claim)).isEmpty();
    byte[] sealed = document(claim, "shipment-report");
    assertThat(SealedPdf.sealHolds(sealed)).isTrue();
    assertThat(sealed).isNotEqualTo(unsealed);
    Reply view = desk.read(claim.path("shipment-reports/" + report.text("id")));
    assertThat(view.text("status")).isEqualTo("CONFIRMED");
    Refused.as(
        409,
        "shipment-report-not-open",
        desk.send(SomeClaims.confirmCall(claim, confirmed, Fields.of("sealId", sealId(claim)))));
  }

  @Test
  void aChangedRowMakesItStaleAndTheNextOneReplacesIt() {
    Filed claim = SomeClaims.complete(company);
    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-2")));

    assertThat(gaps(claim)).containsExactly("/shipmentReport shipment-report-stale");
    Reply listed = desk.read(claim.path("shipment-reports"));
    assertThat(listed.text("items/0/status")).isEqualTo("STALE");
    Refused.as(
        422,
        "claim-not-ready",
        desk.send(
            SomeClaims.submitCall(claim, 4, SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 4))));

    Trial.clock().advance(java.time.Duration.ofSeconds(1));
    SomeClaims.seal(claim);
    Reply both = desk.read(claim.path("shipment-reports"));
    assertThat(both.text("items/0/status")).isEqualTo("CONFIRMED");
    assertThat(both.text("items/1/status")).isEqualTo("STALE");
    assertThat(gaps(claim)).isEmpty();
  }

  @Test
  void anybodyCanVerifyThatTheReportAndTheSummaryHold() {
    Filed claim = SomeClaims.complete(company);
    String report = number(claim, "shipment-report");
    String summary = number(claim, "claim-summary");
    assertThat(inForce(report)).isEqualTo("true");
    assertThat(inForce(summary)).isEqualTo("true");

    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-2")));

    assertThat(inForce(report)).isEqualTo("false");
    assertThat(inForce(summary)).isEqualTo("false");
    assertThat(inForce(number(claim, "claim-summary"))).isEqualTo("true");
  }

  private String number(Filed claim, String kind) {
    return Trial.requireStatus(
            200,
            desk.send(
                Call.get(claim.path("documents/" + kind)).header("accept", "application/json")))
        .text("number");
  }

  private static String inForce(String number) {
    return Trial.requireStatus(
            200, Trial.send(Call.get("/v1/documents/" + number + "/verification")))
        .text("inForce");
  }

  @Test
  void aReportOfRowsThatChangedIsNotConfirmed() {
    Filed claim = SomeClaims.filledIn(company);
    Reply report = SomeClaims.report(claim);
    Trial.requireStatus(303, desk.get(claim.path("documents/shipment-report")));
    Call confirm = SomeClaims.confirmCall(claim, report, desk);
    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-2")));

    Refused.as(409, "shipment-report-not-open", desk.send(confirm));
  }

  @Test
  void needsShipmentsAnAuthorisationAndAnOpenClaim() {
    Filed claim = SomeClaims.draft(company);
    Refused.as(409, "data-authorisation-needed", desk.send(SomeClaims.reportCall(claim)));
    Reply authorised = SomeSignings.authorisation(company);
    Refused.as(409, "nothing-to-report", desk.send(SomeClaims.reportCall(claim)));
    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-1")));
    Trial.requireStatus(201, desk.send(SomeClaims.reportCall(claim)));
    revoke(authorised.text("id"));
    Refused.as(409, "data-authorisation-needed", desk.send(SomeClaims.reportCall(claim)));

    Filed submitted = SomeClaims.submitted(SomeCompany.fresh());
    Desk theirs = submitted.company().operator();
    Refused.as(409, "claim-not-open", theirs.send(SomeClaims.reportCall(submitted)));
  }

  private void revoke(String authorisation) {
    Reply request =
        SomeSignings.request(
            desk, "REVOKE_DATA_AUTHORISATION", "data-authorisations/" + authorisation, 1, null);
    Trial.requireStatus(
        200,
        desk.send(
            Call.of("DELETE", "/v1/data-authorisations/" + authorisation)
                .ifMatch(1)
                .json(Fields.of("signature", desk.signature(request)))));
  }

  @Test
  void theCardSignsThisReportWithThisSeal() {
    Filed claim = SomeClaims.filledIn(company);
    Refused.as(404, "shipment-report-not-found", desk.get(claim.path("documents/shipment-report")));
    Refused.as(404, "shipment-report-not-found", desk.get(claim.path("shipment-reports/none")));
    Refused.as(404, "document-not-found", desk.get(claim.path("documents/policy")));
    Reply report = SomeClaims.report(claim);
    Trial.requireStatus(303, desk.get(claim.path("documents/shipment-report")));
    String seal = sealId(claim);

    Refused.as(
        403,
        "signature-required",
        desk.send(SomeClaims.confirmCall(claim, report, Fields.of("sealId", seal))));
    Refused.as(
        404,
        "seal-not-found",
        desk.send(
            SomeClaims.confirmCall(
                claim, report, Fields.of("sealId", "01JZ0000000000000000000009"))));
    Reply request =
        SomeSignings.request(
            desk,
            "CONFIRM_SHIPMENT_REPORT",
            report.text("subject"),
            Integer.parseInt(report.text("version")),
            Fields.of("sealId", seal));
    Map<String, Object> signature = desk.signature(request);
    assertThat(request.text("statement")).contains("确认出运数据报告", claim.number(), seal, "SHA-256");
    String other = SomeSignings.seal(company);
    Refused.as(
        403,
        "signing-request-not-valid",
        desk.send(
            SomeClaims.confirmCall(
                claim, report, Fields.of("sealId", other, "signature", signature))));
    Refused.as(
        412,
        "stale-version",
        desk.send(
            SomeClaims.confirmCall(claim, report, Fields.of("sealId", seal, "signature", signature))
                .ifMatch(9)));
    Refused.as(
        403,
        "card-needed",
        company.member().send(SomeClaims.confirmCall(claim, report, Fields.of("sealId", seal))));
  }

  @Test
  void confirmedAtTheSameMomentItIsConfirmedOnce() {
    Filed claim = SomeClaims.filledIn(company);
    Reply report = SomeClaims.report(claim);
    Trial.requireStatus(303, desk.get(claim.path("documents/shipment-report")));
    Call confirm = SomeClaims.confirmCall(claim, report, desk);

    List<Reply> replies = AtOnce.times(5, () -> desk.send(confirm));

    assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() >= 500)).isEmpty();
  }

  @Test
  void whatCustomsHasIsInTheReportAndItsPullIsEntered() throws Exception {
    String number = "224820260" + Trial.fresh("").substring(4);
    Insurer customs = Insurer.enrolled(Trial.fresh("customs-"), "CUSTOMS");
    customs.tell("trade-data.published", "trade-data/" + number, declaration(number, company));
    Filed claim = SomeClaims.draft(company);
    Trial.requireStatus(
        201,
        SomeClaims.add(
            desk, claim, Fields.with(SomeClaims.row("INV-1"), "declarationNumber", number)));
    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-2")));
    Reply authorised = SomeSignings.authorisation(company);

    Reply checks =
        Trial.requireStatus(
            200, desk.send(Call.post(claim.path("trade-data-checks")).json(Map.of())));
    // The last made first.
    assertThat(checks.text("items/0/findings/0/result")).isEqualTo("NOT_FOUND");
    assertThat(checks.text("items/0/findings/0/resultLabel")).isEqualTo("未查询到符合条件的数据");
    assertThat(checks.text("items/1/findings/0/result")).isEqualTo("NORMAL");
    assertThat(checks.text("items/1/findings/0/document/declaration/transport"))
        .isEqualTo("EVER GIVEN");
    assertThat(checks.text("items/1/findings/0/differences/0/field")).isEqualTo("DATE");

    SomeClaims.report(claim);
    Reply accesses = desk.read("/v1/data-authorisations/" + authorised.text("id") + "/accesses");
    assertThat(accesses.text("items/0/number")).isEqualTo(number);
    assertThat(accesses.body()).doesNotContain("010120260000000044");
  }

  @Test
  void anotherCompanysDeclarationIsNotShown() {
    String number = "224820260" + Trial.fresh("").substring(4);
    Insurer customs = Insurer.enrolled(Trial.fresh("customs-"), "CUSTOMS");
    customs.tell(
        "trade-data.published", "trade-data/" + number, declaration(number, SomeCompany.fresh()));
    Filed claim = SomeClaims.draft(company);
    Trial.requireStatus(
        201,
        SomeClaims.add(
            desk, claim, Fields.with(SomeClaims.row("INV-1"), "declarationNumber", number)));

    Reply checks =
        Trial.requireStatus(
            200, desk.send(Call.post(claim.path("trade-data-checks")).json(Map.of())));
    assertThat(checks.text("items/0/findings/0/result")).isEqualTo("NOT_YOURS");
    assertThat(checks.body()).doesNotContain("EVER GIVEN");
  }

  @Test
  void theSummaryIsSealedAndThereIsNoEvidenceBeforeTheSubmission() throws Exception {
    Filed claim = SomeClaims.complete(company);
    assertThat(SealedPdf.sealHolds(document(claim, "claim-summary"))).isTrue();
    Refused.as(404, "evidence-not-found", desk.get(claim.path("evidence")));
    Trial.requireStatus(200, SomeClaims.submit(desk, claim, 3));
    Trial.requireStatus(303, desk.get(claim.path("evidence")));
  }

  private List<String> gaps(Filed claim) {
    Reply readiness = desk.read(claim.path("readiness"));
    return ((List<?>) java.util.Objects.requireNonNull(readiness.at("gaps")))
        .stream()
            .map(gap -> ((Map<?, ?>) gap).get("pointer") + " " + ((Map<?, ?>) gap).get("code"))
            .toList();
  }

  private static String sealId(Filed claim) {
    return SomeClaims.sealOf(claim);
  }

  private byte[] document(Filed claim, String kind) throws Exception {
    return Documents.fetched(
        Trial.requireStatus(303, desk.get(claim.path("documents/" + kind))).headers());
  }

  static Map<String, Object> declaration(String number, SomeCompany owner) {
    return Fields.of(
        "kind",
        "DECLARATION",
        "number",
        number,
        "owner",
        Map.of("uscc", owner.uscc().value(), "customsCode", "1108919038"),
        "declaration",
        Fields.of(
            "exit",
            "2248",
            "exportedOn",
            SomePolicies.today().minusDays(80).toString(),
            "declaredOn",
            SomePolicies.today().minusDays(81).toString(),
            "declaredAt",
            "2248",
            "shipper",
            Map.of("customsCode", "1108919038", "name", "某公司"),
            "transport",
            "EVER GIVEN",
            "consignee",
            "NORDLICHT HANDELS GMBH",
            "items",
            List.of(
                Fields.of(
                    "line", 1,
                    "hsCode", "8471300000",
                    "name", "笔记本电脑",
                    "quantity", "100",
                    "unit", "台",
                    "total", "12500.00",
                    "currency", "USD"))));
  }
}
