package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeClaims.Filed;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * StartClaim, ListClaims, ViewClaim, ViewClaimHistory, SaveClaim, RemoveClaim, CheckClaimReadiness
 * and what is done with shipments.
 */
class ClaimsTest {
  private final SomeCompany company = SomeCompany.fresh();

  ClaimsTest() {
    SomeSignings.ensureAgreement(company);
  }

  private final Desk desk = company.member();

  private static Reply remove(Desk desk, Filed claim, Object... serials) {
    return desk.send(
        Call.post(claim.path("shipments/removals")).json(Fields.of("serials", List.of(serials))));
  }

  private static Reply change(
      Desk desk, Filed claim, String serial, Object version, Map<String, Object> row) {
    return desk.send(Call.of("PUT", claim.path("shipments/" + serial)).ifMatch(version).json(row));
  }

  @Test
  void aClaimBeginsAsAnEmptyDraftOfThePolicy() {
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);

    Reply claim = Trial.requireStatus(201, desk.send(SomeClaims.startCall(policy)));

    assertThat(claim.text("claimNumber")).matches("SP[0-9]{20}");
    assertThat(claim.text("status")).isEqualTo("DRAFT");
    assertThat(claim.text("statusLabel")).isEqualTo("暂存");
    assertThat(claim.text("policyNumber")).isEqualTo(policy.number());
    assertThat(claim.text("insured/uscc")).isEqualTo(company.uscc().value());
    assertThat(claim.text("claimant")).isEqualTo("赵会员");
    assertThat(claim.text("shipments/count")).isEqualTo("0");
    assertThat(claim.at("mayEdit")).isEqualTo(true);
    assertThat(claim.at("deadlines/claimBy")).isNotNull();
    assertThat(claim.headers()).containsEntry("etag", "\"1\"");
    Reply view = desk.read("/v1/claims/" + claim.text("claimNumber"));
    assertThat(view.body()).isEqualTo(claim.body());
  }

  @Test
  void startingTwiceWithOneKeyIsStartingOnce() {
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);
    Call call = SomeClaims.startCall(policy);

    assertThat(desk.send(call).body()).isEqualTo(desk.send(call).body());
    Refused.as(400, "idempotency-key-missing", desk.send(Call.post(policy.path("claims"))));
  }

  @Test
  void aPolicyThatIsNotClaimableIsRefused() {
    Refused.as(
        409,
        "policy-not-yet-effective",
        desk.send(SomeClaims.startCall(SomePolicies.notYetEffective(company))));
    Refused.as(
        409,
        "policy-not-claimable",
        desk.send(SomeClaims.startCall(SomePolicies.cancelled(company))));
    Refused.as(
        404,
        "policy-not-found",
        desk.send(SomeClaims.startCall(new SomePolicies.Issued(company, "NONE"))));
    var today = SomePolicies.today();
    SomePolicies.Issued over =
        SomePolicies.issued(company, today.minusYears(2), today.minusYears(1));
    Refused.as(409, "policy-not-claimable", desk.send(SomeClaims.startCall(over)));
    // Its cover is over, its time to claim is not.
    Trial.requireStatus(201, desk.send(SomeClaims.startCall(SomePolicies.runOut(company))));
  }

  @Test
  void theListShowsTheCompanysOwnByPolicyAndStatus() {
    Filed one = SomeClaims.draft(company);
    Filed another = SomeClaims.submitted(company);
    Filed removed = SomeClaims.draft(company, one.policy());
    Trial.requireStatus(204, desk.send(Call.of("DELETE", removed.path()).ifMatch(1)));
    SomeClaims.draft(SomeCompany.fresh());

    assertThat((List<?>) desk.read("/v1/claims").at("items")).hasSize(2);
    Reply submitted = desk.read("/v1/claims?status=SUBMITTED");
    assertThat((List<?>) submitted.at("items")).hasSize(1);
    assertThat(submitted.text("items/0/claimNumber")).isEqualTo(another.number());
    assertThat(submitted.text("items/0/claimed/amount")).isEqualTo("10000.00");
    assertThat(submitted.text("items/0/buyerName")).isEqualTo("Nordlicht Handels GmbH");
    Reply ofPolicy = desk.read("/v1/claims?policyNumber=" + one.policy().number());
    assertThat((List<?>) ofPolicy.at("items")).hasSize(1);
    assertThat(ofPolicy.text("items/0/claimNumber")).isEqualTo(one.number());
    assertThat((List<?>) desk.read("/v1/claims?status=REMOVED").at("items")).isEmpty();
    Reply page = desk.read("/v1/claims?limit=1");
    assertThat(page.at("items/1")).isNull();
    assertThat(
            desk.read("/v1/claims?limit=1&cursor=" + page.text("nextCursor"))
                .text("items/0/claimNumber"))
        .isEqualTo(one.number());
    Refused.as(422, "cursor-not-valid", desk.get("/v1/claims?cursor=made-up"));
  }

  @Test
  void whatIsSavedIsShownAndMayBeIncomplete() {
    Filed claim = SomeClaims.draft(company);

    Trial.requireStatus(200, SomeClaims.save(desk, claim, 1, Map.of("mitigation", "已催收")));
    Reply saved = Trial.requireStatus(200, SomeClaims.save(desk, claim, 2, SomeClaims.form()));

    assertThat(saved.text("lossCauseLabel")).isEqualTo("买方拖欠货款");
    assertThat(saved.text("caseFacts/collectionEntrusted")).isEqualTo("true");
    assertThat(saved.headers()).containsEntry("etag", "\"3\"");
    assertThat(desk.read(claim.path()).text("mitigation")).isEqualTo("已停止发货并发函催收。");
    Reply emptied = Trial.requireStatus(200, SomeClaims.save(desk, claim, 3, Map.of()));
    assertThat(emptied.at("mitigation")).isNull();
  }

  @Test
  void twoWhoEditOneDraftDoNotOverwriteEachOther() {
    Filed claim = SomeClaims.draft(company);
    Trial.requireStatus(200, SomeClaims.save(desk, claim, 1, SomeClaims.form()));

    Refused.as(412, "stale-version", SomeClaims.save(desk, claim, 1, SomeClaims.form()));
    Refused.as(
        428, "version-missing", desk.send(Call.of("PUT", claim.path()).json(SomeClaims.form())));

    List<Reply> replies = AtOnce.times(6, () -> SomeClaims.save(desk, claim, 2, SomeClaims.form()));
    assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
    replies.stream()
        .filter(r -> r.status() != 200)
        .forEach(r -> Refused.as(412, "stale-version", r));
  }

  @Test
  void fieldsThatAreNotWellFormedAreNamedAtOnce() {
    Filed claim = SomeClaims.draft(company);

    Refused.fields(
        SomeClaims.save(
            desk,
            claim,
            1,
            Fields.of(
                "buyer", Fields.of("code", "?"),
                "issuingBank", Fields.of("swift", "DEUT", "country", "DE"),
                "caseFacts", Fields.of("collectionEntrusted", "yes"),
                "lossCause", "BAD_LUCK",
                "caseStatement", "字".repeat(4_001),
                "status", "PAID")),
        "/buyer/code buyer-code-malformed",
        "/buyer/englishName required",
        "/issuingBank/swift bic-malformed",
        "/issuingBank/country country-code-two-letters",
        "/caseFacts/collectionEntrusted boolean-expected",
        "/lossCause code-unknown",
        "/caseStatement text-too-long",
        "/status field-unknown");
    Refused.fields(
        SomeClaims.save(
            desk,
            claim,
            1,
            Fields.of(
                "lossOn", SomePolicies.today().plusDays(1).toString(),
                "financing", Fields.of("amount", SomePolicies.money("0.00", "USD")))),
        "/lossOn date-in-future",
        "/financing/amount/amount money-not-positive");
  }

  @Test
  void aDraftIsRemovedAndWhatWasSubmittedIsNot() {
    Filed claim = SomeClaims.draft(company);
    Refused.as(412, "stale-version", desk.send(Call.of("DELETE", claim.path()).ifMatch(7)));
    Trial.requireStatus(204, desk.send(Call.of("DELETE", claim.path()).ifMatch(1)));
    Refused.as(404, "claim-not-found", desk.get(claim.path()));
    Refused.as(404, "claim-not-found", desk.get(claim.path("history")));
    Refused.as(404, "claim-not-found", SomeClaims.save(desk, claim, 2, SomeClaims.form()));

    Filed submitted = SomeClaims.submitted(company);
    Refused.as(409, "claim-not-open", desk.send(Call.of("DELETE", submitted.path()).ifMatch(4)));
  }

  @Test
  void readinessNamesEveryGapAtOnceInTheCallersLanguage() {
    Filed claim = SomeClaims.draft(company);

    Reply gaps = desk.read(claim.path("readiness"));

    assertThat(gaps.at("ready")).isEqualTo(false);
    assertThat((List<?>) gaps.at("gaps")).hasSize(13);
    assertThat(gaps.text("gaps/0/pointer")).isEqualTo("/buyer");
    assertThat(gaps.text("gaps/11/code")).isEqualTo("shipments-missing");
    assertThat(gaps.text("gaps/11/detail")).isEqualTo("请至少录入一票出运信息。");
    Reply english = desk.send(Call.get(claim.path("readiness")).header("accept-language", "en"));
    assertThat(english.text("gaps/11/detail")).isEqualTo("Add one shipment at least.");

    Filed complete = SomeClaims.complete(company);
    Reply ready = desk.read(complete.path("readiness"));
    assertThat(ready.at("ready")).isEqualTo(true);
    assertThat((List<?>) ready.at("gaps")).isEmpty();
    assertThat((List<?>) ready.at("warnings")).isEmpty();
    assertThat(ready.headers()).containsEntry("etag", "\"3\"");
    Refused.as(409, "claim-not-open", desk.get(SomeClaims.submitted(company).path("readiness")));
  }

  @Test
  void warningsDoNotStopAClaim() {
    Filed claim = SomeClaims.draft(company);
    Map<String, Object> form = Fields.with(SomeClaims.form(), "lossOn", "2020-01-02");
    Map<String, Object> bank =
        Fields.of(
            "swift", "DEUTDEFF",
            "englishName", "Deutsche Bank",
            "country", "FRA",
            "englishAddress", "Paris");
    Trial.requireStatus(
        200, SomeClaims.save(desk, claim, 1, Fields.with(form, "issuingBank", bank)));
    Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-1")));

    SomeSignings.authorisation(company);
    SomeClaims.seal(claim);

    Reply readiness = desk.read(claim.path("readiness"));

    assertThat(readiness.at("ready")).isEqualTo(true);
    assertThat(readiness.body())
        .contains("bank-of-another-country", "reported-late", "claimed-late");
  }

  @Test
  void aLetterOfCreditNeedsItsBankAndAFittingCause() {
    Filed claim = SomeClaims.draft(company);
    Trial.requireStatus(200, SomeClaims.save(desk, claim, 1, SomeClaims.form()));
    Trial.requireStatus(
        201,
        SomeClaims.add(desk, claim, Fields.with(SomeClaims.row("I"), "paymentMethod", "LC_SIGHT")));

    Reply readiness = desk.read(claim.path("readiness"));

    assertThat((List<?>) readiness.at("gaps")).hasSize(7);
    assertThat(readiness.body())
        .contains("required-for-letter-of-credit", "loss-cause-not-of-payment");
  }

  @Test
  void shipmentsAreAddedChangedAndRemoved() {
    Filed claim = SomeClaims.draft(company);
    Reply first = Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-1")));
    Reply second = Trial.requireStatus(201, SomeClaims.add(desk, claim, SomeClaims.row("INV-2")));
    assertThat(first.text("serial")).matches("[0-9]{15}00001");
    assertThat(second.text("claimVersion")).isEqualTo("3");
    assertThat(first.headers()).containsEntry("etag", "\"1\"");

    Reply changed =
        Trial.requireStatus(
            200,
            change(
                desk,
                claim,
                first.text("serial"),
                1,
                Fields.with(
                    SomeClaims.row("INV-9"), "claimedAmount", SomePolicies.money("9.00", "USD"))));
    assertThat(changed.text("invoiceNumber")).isEqualTo("INV-9");
    assertThat(changed.text("collectionStatusLabel")).isEqualTo("部分收汇");
    Reply view = desk.read(claim.path());
    assertThat(view.text("shipments/claimed/amount")).isEqualTo("10009.00");
    assertThat(view.text("shipments/shipmentsVersion")).isEqualTo("3");

    Reply removed = Trial.requireStatus(200, remove(desk, claim, first.text("serial")));
    assertThat(removed.text("removed")).isEqualTo("1");
    assertThat(removed.text("shipments/count")).isEqualTo("1");
    assertThat(removed.headers()).containsEntry("etag", "\"5\"");
    Reply list = desk.read(claim.path("shipments"));
    assertThat((List<?>) list.at("items")).hasSize(1);
    assertThat(list.text("items/0/serial")).isEqualTo(second.text("serial"));
  }

  @Test
  void shipmentsAreListedPageByPageTheLastFirst() {
    Filed claim = SomeClaims.draft(company);
    List<String> serials =
        IntStream.rangeClosed(1, 7)
            .mapToObj(i -> SomeClaims.add(desk, claim, SomeClaims.row("I-" + i)).text("serial"))
            .toList();
    Trial.requireStatus(200, remove(desk, claim, serials.get(5), serials.get(4), serials.get(3)));

    Reply page = desk.read(claim.path("shipments?limit=2"));
    Reply next = desk.read(claim.path("shipments?limit=2&cursor=" + page.text("nextCursor")));

    assertThat(page.text("items/0/serial")).isEqualTo(serials.get(6));
    assertThat(page.text("items/1/serial")).isEqualTo(serials.get(2));
    assertThat(next.text("items/0/serial")).isEqualTo(serials.get(1));
    assertThat(next.text("items/1/serial")).isEqualTo(serials.getFirst());
    assertThat(next.at("nextCursor")).isNull();
    Refused.as(422, "cursor-not-valid", desk.get(claim.path("shipments?cursor=made-up")));
  }

  @Test
  void aShipmentIsCheckedFieldByField() {
    Filed claim = SomeClaims.draft(company);
    Refused.fields(
        SomeClaims.add(
            desk,
            claim,
            Fields.of(
                "invoiceNumber", "I",
                "hsCode", "84713000",
                "shippedOn", "2026-02-30",
                "declarationNumber", "E12345678901234567",
                "paymentMethod", "CASH",
                "paymentTerm", "T",
                "invoiceAmount", SomePolicies.money("1.001", "USD"),
                "receivedAmount", SomePolicies.money("1", "USD"),
                "claimedAmount", Fields.of("amount", "1"),
                "collectionStatus", "PARTLY_COLLECTED")),
        "/contractNumber required",
        "/hsCode hs-code-eight-digits",
        "/shippedOn date-malformed",
        "/declarationNumber declaration-number-unified",
        "/paymentMethod code-unknown",
        "/invoiceAmount money-scale",
        "/claimedAmount/currency required");
    Map<String, Object> unfit =
        Fields.with(
            Fields.with(
                SomeClaims.row("I"), "claimedAmount", SomePolicies.money("10000.01", "USD")),
            "declarationNumber",
            "010120261000000044");
    Refused.fields(
        SomeClaims.add(desk, claim, unfit),
        "/claimedAmount/amount claimed-exceeds-outstanding",
        "/declarationNumber declaration-number-import");
    String serial = SomeClaims.add(desk, claim, SomeClaims.row("I")).text("serial");
    Refused.fields(
        change(desk, claim, serial, 1, unfit),
        "/claimedAmount/amount claimed-exceeds-outstanding",
        "/declarationNumber declaration-number-import");
    Refused.as(412, "stale-version", change(desk, claim, serial, 2, SomeClaims.row("J")));
    Refused.as(
        400,
        "idempotency-key-missing",
        desk.send(Call.post(claim.path("shipments")).json(SomeClaims.row("I"))));
  }

  @Test
  void whatIsRemovedIsThereAllOfItOrNothingIs() {
    Filed claim = SomeClaims.draft(company);
    String serial = SomeClaims.add(desk, claim, SomeClaims.row("I")).text("serial");
    Refused.as(404, "shipment-not-found", remove(desk, claim, serial, "20261121004829199999"));
    assertThat(desk.read(claim.path()).text("shipments/count")).isEqualTo("1");
    Trial.requireStatus(200, remove(desk, claim, serial, serial));
    Refused.as(404, "shipment-not-found", remove(desk, claim, serial));
    Refused.as(404, "shipment-not-found", change(desk, claim, serial, 2, SomeClaims.row("I")));
    Refused.fields(remove(desk, claim), "/serials required");
    Refused.fields(
        remove(
            desk,
            claim,
            IntStream.range(0, 91).mapToObj(i -> "202611210048291%05d".formatted(i)).toArray()),
        "/serials list-too-long");
    Refused.fields(remove(desk, claim, "1"), "/serials/0 shipment-serial-malformed");
  }

  @Test
  void ninetyShipmentsAreRemovedAtOnce() {
    Filed claim = SomeClaims.draft(company);
    Object[] serials =
        IntStream.range(0, 90)
            .mapToObj(i -> SomeClaims.add(desk, claim, SomeClaims.row("I-" + i)).text("serial"))
            .toArray();
    Trial.requireStatus(200, remove(desk, claim, serials));
    assertThat(desk.read(claim.path()).text("shipments/count")).isEqualTo("0");
    assertThat((List<?>) desk.read(claim.path("shipments")).at("items")).isEmpty();
  }

  @Test
  void shipmentsAddedAtTheSameMomentAllCountOrAreRefused() {
    Filed claim = SomeClaims.draft(company);

    List<Reply> replies = AtOnce.times(8, () -> SomeClaims.add(desk, claim, SomeClaims.row("I")));

    Set<String> serials = new HashSet<>();
    replies.stream().filter(r -> r.status() == 201).forEach(r -> serials.add(r.text("serial")));
    replies.stream().filter(r -> r.status() != 201).forEach(r -> Refused.as(409, "lost-race", r));
    assertThat(serials).isNotEmpty();
    Reply view = desk.read(claim.path());
    assertThat(view.text("shipments/count")).isEqualTo(String.valueOf(serials.size()));
    assertThat(view.text("shipments/claimed/amount")).isEqualTo(serials.size() + "0000.00");
  }

  @Test
  void aFullClaimHasNoRoom() {
    Filed claim = SomeClaims.draft(company);
    FullClaim.fill(claim);

    Refused.as(409, "too-many-shipments", SomeClaims.add(desk, claim, SomeClaims.row("I")));
  }

  @Test
  void whatWasSubmittedIsReadOnly() {
    Filed claim = SomeClaims.submitted(company);
    String serial = desk.read(claim.path("shipments")).text("items/0/serial");

    Refused.as(409, "claim-not-open", SomeClaims.save(desk, claim, 4, SomeClaims.form()));
    Refused.as(409, "claim-not-open", SomeClaims.add(desk, claim, SomeClaims.row("I")));
    Refused.as(409, "claim-not-open", change(desk, claim, serial, 1, SomeClaims.row("I")));
    Refused.as(409, "claim-not-open", remove(desk, claim, serial));
  }

  @Test
  void aClaimNeedsTheServiceAgreement() {
    SomeCompany unsigned = SomeCompany.fresh();
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(unsigned);

    Refused.as(
        409, "service-agreement-needed", unsigned.member().send(SomeClaims.startCall(policy)));
    SomeSignings.signedAgreement(unsigned);
    Refused.as(
        409, "service-agreement-needed", unsigned.member().send(SomeClaims.startCall(policy)));
  }
}
