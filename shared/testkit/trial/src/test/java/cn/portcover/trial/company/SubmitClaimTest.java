package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.trade.TradeDataCheck;
import cn.portcover.domain.trade.TradeDocumentKind;
import cn.portcover.messaging.type.ClaimSubmitted;
import cn.portcover.messaging.type.FileLink;
import cn.portcover.messaging.type.TradeDataChecks;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.card.KeyKind;
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
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** SubmitClaim, WithdrawClaim, MarkClaimRead and what the insurer is told. */
class SubmitClaimTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private List<OutgoingMessage> told(Filed claim) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(OutgoingMessage.KIND, Owner.company(company.uscc()), claim.subject() + "/", 20);
  }

  /** The data of the message, read as an insurer reads it. */
  private static ClaimSubmitted read(OutgoingMessage message) {
    Object data = Objects.requireNonNull(Json.readOwn(message.body()).get("data"));
    return Reading.strictly(ClaimSubmitted.class, data);
  }

  @Test
  void theWholeClaimGoesToTheInsurer() {
    Filed claim = SomeClaims.complete(company);

    Reply submitted = Trial.requireStatus(200, SomeClaims.submit(desk, claim, 3));

    assertThat(submitted.text("status")).isEqualTo("SUBMITTED");
    assertThat(submitted.text("statusLabel")).isEqualTo("已提交");
    assertThat(submitted.at("mayEdit")).isEqualTo(false);
    assertThat(submitted.text("submission/number")).isEqualTo("1");
    assertThat(submitted.at("deadlines/waitingPeriodEnds")).isNotNull();
    assertThat(submitted.headers()).containsEntry("etag", "\"4\"");
    List<OutgoingMessage> messages = told(claim);
    assertThat(messages).hasSize(1);
    assertThat(messages.getFirst().type()).isEqualTo("claim.submitted");
    ClaimSubmitted data = read(messages.getFirst());
    assertThat(data.shipmentCount()).isEqualTo(1);
    assertThat(Objects.requireNonNull(data.shipments()).getFirst().row().invoiceNumber())
        .isEqualTo("INV-1");
    assertThat(data.shipmentsFile()).isNull();
    assertThat(data.differences()).isNull();
    assertThat(data.tradeDataChecksFile()).isNull();
    TradeDataChecks checks = Objects.requireNonNull(data.tradeDataChecks());
    assertThat(checks.checkedAt()).isBeforeOrEqualTo(data.submittedAt());
    assertThat(checks.shipments()).hasSize(1);
    assertThat(checks.shipments().getFirst().serial())
        .isEqualTo(data.shipments().getFirst().serial());
    assertThat(checks.shipments().getFirst().findings())
        .containsExactly(
            new TradeDataChecks.Finding(
                TradeDocumentKind.DECLARATION,
                "010120260000000044",
                TradeDataCheck.Result.NOT_FOUND,
                List.of()),
            new TradeDataChecks.Finding(
                TradeDocumentKind.CERTIFICATE_OF_ORIGIN,
                "E261108919030001",
                TradeDataCheck.Result.NOT_FOUND,
                List.of()));
    assertThat(data.evidence().statement()).contains("提交索赔申请", claim.number(), "USD 10000.00");
    Reply history = desk.read(claim.path("history"));
    assertThat(history.body()).contains("\"SUBMITTED\"", "\"DRAFT\"");
  }

  @Test
  void theDeclarationIsTickedAndNothingIsMissing() {
    Filed claim = SomeClaims.draft(company);
    Map<String, Object> signature = SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 1);

    Refused.as(
        422,
        "declaration-not-accepted",
        desk.send(
            Call.post(claim.path("submission"))
                .ifMatch(1)
                .json(Fields.of("declarationAccepted", false, "signature", signature))));
    Reply refused =
        Refused.as(422, "claim-not-ready", desk.send(SomeClaims.submitCall(claim, 1, signature)));
    assertThat(Refused.errors(refused))
        .hasSize(13)
        .contains("/buyer required", "/shipments shipments-missing");
    assertThat(desk.read(claim.path()).text("status")).isEqualTo("DRAFT");
  }

  @Test
  void theCardSignsThisVersionForThisPurpose() {
    Filed claim = SomeClaims.complete(company);

    Refused.as(403, "signature-required", desk.send(SomeClaims.submitCall(claim, 3, null)));
    Refused.as(
        412,
        "stale-version",
        desk.send(
            SomeClaims.submitCall(claim, 2, SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 3))));
    Refused.as(403, "card-needed", company.member().send(SomeClaims.submitCall(claim, 3, null)));
    Refused.as(
        409, "claim-not-open", SomeClaims.requestSignature(desk, "WITHDRAW_CLAIM", claim, 3));

    Map<String, Object> signature = SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 3);
    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-2")));
    SomeClaims.seal(claim);
    Refused.as(
        403, "signing-request-not-valid", desk.send(SomeClaims.submitCall(claim, 4, signature)));
    Map<String, Object> byAnother =
        desk.signature(
            SomeClaims.requestSignature(desk, "SUBMIT_CLAIM", claim, 4),
            company.operatorCard(KeyKind.ECDSA));
    Refused.as(
        403, "card-of-another-person", desk.send(SomeClaims.submitCall(claim, 4, byAnother)));
    Map<String, Object> broken =
        Fields.with(SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 4), "cms", "AAAA");
    Refused.as(403, "signature-not-accepted", desk.send(SomeClaims.submitCall(claim, 4, broken)));
    Trial.requireStatus(200, SomeClaims.submit(desk, claim, 4));
  }

  @Test
  void submittedAtTheSameMomentItIsSubmittedOnce() {
    Filed claim = SomeClaims.complete(company);
    List<Map<String, Object>> signatures =
        List.of(
            SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 3),
            SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 3));
    var turn = new AtomicInteger();

    List<Reply> replies =
        AtOnce.times(
            6,
            () ->
                desk.send(
                    SomeClaims.submitCall(claim, 3, signatures.get(turn.getAndIncrement() % 2))));

    assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() != 200).map(Reply::problem).distinct())
        .isSubsetOf("stale-version", "lost-race", "signing-request-not-valid");
    assertThat(told(claim)).hasSize(1);
    Refused.as(409, "claim-not-open", SomeClaims.requestSignature(desk, "SUBMIT_CLAIM", claim, 4));
    Refused.as(409, "claim-not-open", desk.send(SomeClaims.submitCall(claim, 4, null)));
  }

  @Test
  void manyShipmentsTravelAsAFile() {
    Filed claim = SomeClaims.complete(company);
    for (int i = 2; i <= 150; i++) {
      Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-" + i)));
    }
    SomeClaims.seal(claim);
    Trial.requireStatus(200, SomeClaims.submit(desk, claim, 152));

    ClaimSubmitted data = read(told(claim).getFirst());
    assertThat(data.shipments()).isNull();
    assertThat(data.shipmentCount()).isEqualTo(150);
    var file = Objects.requireNonNull(data.shipmentsFile());
    assertThat(file.url().toString())
        .startsWith("portcover-file:documents/claims/" + claim.number());
    byte[] kept = file(file);
    assertThat(data.tradeDataChecks()).isNull();
    var checks = Objects.requireNonNull(data.tradeDataChecksFile());
    assertThat(checks.name()).isEqualTo(claim.number() + "-1-trade-data-checks.json");
    String json = new String(file(checks), StandardCharsets.UTF_8);
    assertThat(Reading.own(TradeDataChecks.class, Json.readOwn(json)).shipments()).hasSize(150);
    List<String> lines = new String(kept, StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(150);
    assertThat(lines.getFirst()).contains("\"INV-1\"");
    assertThat(told(claim).getFirst().body().length()).isLessThan(256 * 1024);
  }

  /** The file behind a link, which is as the link says. */
  private static byte[] file(FileLink link) {
    byte[] kept =
        Trial.system()
            .beans()
            .getBean(Files.class)
            .get(link.url().toString().substring("portcover-file:".length()))
            .orElseThrow();
    assertThat(kept).hasSize((int) link.size());
    assertThat(Sha256.of(kept)).isEqualTo(link.sha256());
    return kept;
  }

  @Test
  void theInsurerIsToldWhatWasFoundWhenTheReportWasGenerated() {
    String number = "224820260" + Trial.fresh("").substring(4);
    Insurer customs = Insurer.enrolled(Trial.fresh("customs-"), "CUSTOMS");
    Filed claim = SomeClaims.filledIn(company);
    customs.tell(
        "trade-data.published",
        "trade-data/" + number,
        ShipmentReportsTest.declaration(number, company));
    Trial.requireStatus(
        201,
        SomeClaims.add(
            desk, claim, Fields.with(SomeClaims.row("INV-2"), "declarationNumber", number)));
    SomeClaims.seal(claim);
    Instant reported = Trial.now();
    Trial.clock().advance(Duration.ofSeconds(5));
    customs.tell(
        "trade-data.published",
        "trade-data/" + number,
        ShipmentReportsTest.declaration(number, SomeCompany.fresh()));

    Trial.requireStatus(200, SomeClaims.submit(desk, claim, 4));

    TradeDataChecks checks = Objects.requireNonNull(read(told(claim).getFirst()).tradeDataChecks());
    assertThat(checks.checkedAt()).isBeforeOrEqualTo(reported);
    TradeDataChecks.Finding found = checks.shipments().getLast().findings().getFirst();
    assertThat(found.number()).isEqualTo(number);
    assertThat(found.result()).isEqualTo(TradeDataCheck.Result.NORMAL);
    assertThat(found.differences().getFirst().field()).isEqualTo(TradeDataCheck.Field.DATE);
  }

  @Test
  void theBuyerIsTheInsurers() {
    Filed claim = SomeClaims.filledIn(company);
    String code = Trial.fresh("DE");
    Map<String, Object> unknown =
        Fields.with(
            SomeClaims.form(),
            "buyer",
            Fields.of("code", code, "englishName", "Südwind Handel GmbH"));
    Trial.requireStatus(200, SomeClaims.save(desk, claim, 3, unknown));
    SomeClaims.seal(claim);
    Reply readiness = desk.read(claim.path("readiness"));
    assertThat(readiness.text("gaps/0/pointer")).isEqualTo("/buyer/code");
    assertThat(readiness.text("gaps/0/code")).isEqualTo("buyer-not-registered");
    assertThat(readiness.text("gaps/0/detail")).contains(code, "/v1/buyers", "新建");
    assertThat(readiness.at("gaps/1")).isNull();
    Reply refused = Refused.as(422, "claim-not-ready", SomeClaims.submit(desk, claim, 4));
    assertThat(Refused.errors(refused)).containsExactly("/buyer/code buyer-not-registered");

    Insurer.enrolled(Trial.fresh("other-"))
        .tell("buyer.registered", "buyers/" + code, registered(code, "Südwind Handel GmbH"));
    assertThat(desk.read(claim.path("readiness")).text("gaps/0/code"))
        .as("in another insurer's register")
        .isEqualTo("buyer-not-registered");
    SomeClaims.registered(code, "Nordwind Handel GmbH");
    Reply named = desk.read(claim.path("readiness"));
    assertThat(named.text("gaps/0/pointer")).isEqualTo("/buyer/englishName");
    assertThat(named.text("gaps/0/code")).isEqualTo("buyer-name-differs");
    assertThat(named.text("gaps/0/detail")).contains("Nordwind Handel GmbH");

    Trial.clock().advance(Duration.ofSeconds(1));
    Trial.insurer()
        .tell("buyer.changed", "buyers/" + code, registered(code, "SUEDWIND / Südwind Handel"));
    assertThat(desk.read(claim.path("readiness")).at("ready")).isEqualTo(false);
    Trial.clock().advance(Duration.ofSeconds(1));
    Trial.insurer()
        .tell("buyer.changed", "buyers/" + code, registered(code, "SÜDWIND HANDEL, GmbH."));
    Trial.requireStatus(200, SomeClaims.submit(desk, claim, 4));
  }

  private static Map<String, Object> registered(String code, String name) {
    return Fields.of(
        "buyerCode", code, "englishName", name, "country", "DEU", "status", "SUSPENDED");
  }

  @Test
  void aClaimThatCameBackIsMendedAndSubmittedAgainWithWhatDiffers() {
    Filed claim = SomeClaims.told(SomeClaims.submitted(company), "RECEIVED", "RETURNED");
    Reply returned = desk.read(claim.path());
    assertThat(returned.text("status")).isEqualTo("RETURNED");
    assertThat(returned.text("tasks/0/pointer")).isEqualTo("/caseStatement");
    assertThat(returned.text("accountManager/name")).isEqualTo("刘思远");
    assertThat((List<?>) returned.at("receipts")).hasSize(2);
    assertThat(desk.read("/v1/home").text("claimNotices/count")).isEqualTo("1");
    Trial.clock().advance(Duration.ofSeconds(5));

    Trial.requireStatus(
        200,
        SomeClaims.save(
            desk, claim, 6, Fields.with(SomeClaims.form(), "caseStatement", "补充：九月三日发函催收。")));
    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-2")));
    SomeClaims.seal(claim);
    Reply again = Trial.requireStatus(200, SomeClaims.submit(desk, claim, 8));

    assertThat(again.text("submission/number")).isEqualTo("2");
    assertThat((List<?>) again.at("tasks")).isEmpty();
    assertThat(desk.read("/v1/home").text("claimNotices/count")).isEqualTo("0");
    ClaimSubmitted data = read(told(claim).getLast());
    assertThat(data.submissionNumber()).isEqualTo(2);
    assertThat(data.differences())
        .containsExactly(
            new ClaimSubmitted.Difference("/caseStatement", "货物已到港，买方已提货，到期未付款。", "补充：九月三日发函催收。"));
    assertThat(Objects.requireNonNull(data.shipmentsDiffer()).added()).isEqualTo(1);
    assertThat(data.shipmentsDiffer().changed()).isZero();
    assertThat(
            Trial.system()
                .beans()
                .getBean(Store.class)
                .beginning(
                    ClaimSubmission.KIND, Owner.company(company.uscc()), claim.number() + "/", 9))
        .hasSize(2);
  }

  private Call withdrawCall(Filed claim, Object version, int signedVersion) {
    return Call.post(claim.path("withdrawal"))
        .ifMatch(version)
        .json(
            Fields.of(
                "reason",
                "买方已付款",
                "signature",
                SomeClaims.signed(desk, "WITHDRAW_CLAIM", claim, signedVersion)));
  }

  @Test
  void theCompanyAsksToWithdrawAndTheInsurerAnswers() {
    Filed claim = SomeClaims.submitted(company);
    Refused.as(
        403,
        "signature-required",
        desk.send(
            Call.post(claim.path("withdrawal")).ifMatch(4).json(Fields.of("reason", "买方已付款"))));
    Refused.as(412, "stale-version", desk.send(withdrawCall(claim, 3, 4)));

    Reply asked = Trial.requireStatus(200, desk.send(withdrawCall(claim, 4, 4)));

    assertThat(asked.text("status")).isEqualTo("WITHDRAWAL_REQUESTED");
    assertThat(asked.text("withdrawal/reason")).isEqualTo("买方已付款");
    assertThat(told(claim).getLast().type()).isEqualTo("claim.withdrawal-requested");
    assertThat(told(claim).getLast().body()).contains("买方已付款");
    SomeClaims.told(claim, "WITHDRAWAL_REFUSED");
    assertThat(desk.read(claim.path()).text("status")).isEqualTo("SUBMITTED");
    Trial.requireStatus(200, desk.send(withdrawCall(claim, 6, 6)));
    SomeClaims.told(claim, "WITHDRAWAL_ACCEPTED");
    assertThat(desk.read(claim.path()).text("statusLabel")).isEqualTo("已撤回");
    Refused.as(
        409,
        "claim-not-open",
        desk.send(Call.post(claim.path("withdrawal")).ifMatch(8).json(Fields.of("reason", "再次"))));
    Refused.as(
        409,
        "claim-not-open",
        desk.send(
            Call.post(SomeClaims.draft(company).path("withdrawal"))
                .ifMatch(1)
                .json(Fields.of("reason", "草稿"))));
  }

  @Test
  void aDecisionIsCountedUntilItIsRead() {
    Filed claim =
        SomeClaims.told(SomeClaims.submitted(company), "RECEIVED", "UNDER_REVIEW", "APPROVED");
    Reply home = desk.read("/v1/home");
    assertThat(home.text("claimNotices/count")).isEqualTo("1");
    assertThat(home.text("claimNotices/label")).isEqualTo("索赔申请通知");
    assertThat(desk.read(home.text("claimNotices/link")).text("items/0/unread")).isEqualTo("true");

    Trial.requireStatus(204, desk.send(Call.post(claim.path("reading"))));
    Trial.requireStatus(204, desk.send(Call.post(claim.path("reading"))));
    assertThat(desk.read("/v1/home").text("claimNotices/count")).isEqualTo("0");
    assertThat(desk.read("/v1/home").at("claimNotices/link")).isNull();

    SomeClaims.told(claim, "PAID");
    assertThat(desk.read("/v1/home").text("claimNotices/count")).isEqualTo("1");
    Reply paid = desk.read(claim.path());
    assertThat(paid.text("statusLabel")).isEqualTo("已赔付");
    assertThat(paid.text("decision/indemnity/amount")).isEqualTo("8000.00");
    Refused.as(
        404, "claim-not-found", desk.send(Call.post("/v1/claims/SP20261121004829174435/reading")));
  }
}
