package cn.portcover.infra.sandbox.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.infra.sandbox.MovedClock;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.messaging.MessageType;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.testkit.card.DemoCompanies;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MadeUpDataTest {
  /** Already the first of July in Shanghai. */
  private static final Instant NOW = Instant.parse("2027-06-30T17:00:00.123456Z");

  @TempDir Path folder;
  private CaseFiles cases;
  private MadeUpData madeUp;

  @BeforeEach
  void make() throws IOException {
    cases = new CaseFiles(folder);
    var numbers = new Numbers(new Random(7));
    var ledger = new BankLedger(cases, new MovedClock(), numbers);
    madeUp =
        new MadeUpData(
            cases,
            SomeCards.listed(folder),
            numbers,
            new InsurerSeals(
                new ApiClient(URI.create("http://localhost:1")), new MovedClock(), folder),
            ledger,
            new BankStatements(ledger, folder, URI.create("http://localhost:1")));
  }

  static List<String> types() {
    return MadeUpData.types();
  }

  /** Of export credit, where each message follows from the ones before. */
  static List<String> creditTypes() {
    return MadeUpData.types().stream()
        .filter(type -> !CargoData.TYPES.contains(type))
        .filter(type -> !BankData.TYPES.contains(type))
        .filter(type -> !GuaranteeData.TYPES.contains(type))
        .toList();
  }

  private Tree made(String type, Map<String, Object> given) {
    return new Tree(madeUp.make("sinosure", type, given, NOW).data());
  }

  /** The inbox reads messages by the same records. */
  private static void requireValid(String type, Tree data) throws Json.NotJson {
    Reading.leniently(
        MessageType.named(type).orElseThrow().data(), Json.read(data.toString()), "/data");
  }

  @ParameterizedTest
  @MethodSource("types")
  void isWhatTheTypeWants(String type) throws Json.NotJson {
    requireValid(type, made(type, Map.of()));
  }

  @ParameterizedTest
  @MethodSource("creditTypes")
  void fitsWhatWentBefore(String type) throws IOException, Json.NotJson {
    var offer = made("policy.offered", Map.of("offerNumber", "TB-1"));
    cases.keep("sinosure", CaseFiles.Kind.OFFERS, "TB-1", offer.members());
    var policy = made("policy.issued", Map.of("policyNumber", "XB-1"));
    cases.keep("sinosure", CaseFiles.Kind.POLICIES, "XB-1", policy.members());

    var data = made(type, Map.of());

    requireValid(type, data);
    switch (type) {
      case "policy.offered" ->
          assertThat(data.at("offerNumber").textOrEmpty()).isNotEqualTo("TB-1");
      case "policy.cancelled" ->
          assertThat(data.at("policyNumber").textOrEmpty()).isEqualTo("XB-1");
      case "claim.receipt" -> assertThat(data.at("claimNumber").textOrEmpty()).startsWith("SP");
      case "buyer.registered", "buyer.changed" ->
          assertThat(data.at("buyerCode").textOrEmpty()).startsWith("DEU-");
      case "trade-data.published" ->
          assertThat(data.at("declaration", "billOfLading").textOrEmpty()).startsWith("COSU");
      case "enquiry.answered" ->
          assertThat(data.at("serial").textOrEmpty()).matches("2027[0-9]{15}");
      case "credit-report.answered" ->
          assertThat(data.at("result").textOrEmpty()).isEqualTo("DELIVERED");
      case "risk-article.published", "risk-article.retracted" ->
          assertThat(data.at("articleId").textOrEmpty()).isNotEmpty();
      default -> assertThat(data.at("offerNumber").textOrEmpty()).isEqualTo("TB-1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DECLARATION", "BILL_OF_LADING", "CERTIFICATE_OF_ORIGIN"})
  void aPaperOfEachKindIsTheOwnersWhoIsNamed(String kind) throws Json.NotJson {
    String uscc = DemoCompanies.CHENXING.uscc().value();
    var data = made("trade-data.published", Map.of("kind", kind, "owner", Map.of("uscc", uscc)));

    requireValid("trade-data.published", data);
    assertThat(data.at("owner", "uscc").textOrEmpty()).isEqualTo(uscc);
    assertThat(data.toString()).contains(DemoCompanies.CHENXING.name());
  }

  @Test
  void anOfferIsForTheFirstDemoCompanyAndAYearFromTheBusinessDay() {
    var offer = made("policy.offered", Map.of());

    assertThat(offer.at("company", "name").textOrEmpty()).isEqualTo(DemoCompanies.QINCHUAN.name());
    assertThat(offer.at("form", "insuredPeriod").toString())
        .isEqualTo("{\"from\":\"2027-07-01\",\"to\":\"2028-06-30\"}");
    assertThat(offer.at("form", "coverRatioPercent").textOrEmpty()).isEqualTo("80");
    assertThat(offer.at("form", "buyerLimit").toString())
        .isEqualTo("{\"amount\":\"150000.00\",\"currency\":\"USD\"}");
    assertThat(offer.at("confirmBy").textOrEmpty()).isEqualTo("2027-07-30T17:00:00Z");
    assertThat(offer.at("offerNumber").textOrEmpty()).startsWith("TB20270701-");
  }

  @Test
  void whatIsGivenIsMergedOverWhatIsMadeUp() {
    var offer =
        made(
            "policy.offered",
            Map.of(
                "confirmWith",
                "MEMBER",
                "form",
                Map.of("coverRatioPercent", "70", "countriesExcluded", List.of("海地"))));

    assertThat(offer.at("confirmWith").textOrEmpty()).isEqualTo("MEMBER");
    assertThat(offer.at("form", "coverRatioPercent").textOrEmpty()).isEqualTo("70");
    assertThat(offer.at("form", "countriesExcluded").toString()).isEqualTo("[\"海地\"]");
    assertThat(offer.at("form", "premium", "currency").textOrEmpty()).isEqualTo("CNY");
  }

  @Test
  void aCompanysCodeBringsItsName() {
    var uscc = DemoCompanies.CHENXING.uscc();
    var offer = made("policy.offered", Map.of("company", Map.of("uscc", uscc.value())));

    assertThat(offer.at("company", "name").textOrEmpty()).isEqualTo(DemoCompanies.CHENXING.name());
    assertThat(offer.at("company", "organisationCode").textOrEmpty())
        .isEqualTo(uscc.organisationCode().value());
  }

  @Test
  void whatIsWrongIsSentAsItIs() {
    var offer =
        made("policy.offered", Map.of("company", Map.of("uscc", "nobody"), "offerNumber", 17));

    assertThat(offer.at("company", "uscc").textOrEmpty()).isEqualTo("nobody");
    assertThat(offer.at("offerNumber").number()).contains(17L);
    assertThat(made("policy.issued", Map.of("offerNumber", List.of("x"))).at("offerNumber").items())
        .hasSize(1);
  }

  @Test
  void aPolicyHasTheTermsOfItsOffer() throws IOException {
    var offer = made("policy.offered", Map.of("form", Map.of("coverRatioPercent", "65")));
    String number = offer.at("offerNumber").textOrEmpty();
    cases.keep("sinosure", CaseFiles.Kind.OFFERS, number, offer.members());
    cases.keep(
        "sinosure", CaseFiles.Kind.OFFERS, "TB-other", made("policy.offered", Map.of()).members());

    var policy = made("policy.issued", Map.of("offerNumber", number));

    assertThat(policy.at("coverRatioPercent").textOrEmpty()).isEqualTo("65");
    assertThat(policy.at("effectiveFrom").textOrEmpty()).isEqualTo("2027-07-01");
    assertThat(
            madeUp.make("sinosure", "policy.issued", Map.of("policyNumber", "XB-2"), NOW).subject())
        .contains("policies/XB-2");
  }

  @Test
  void aPolicyIsForTheTimeThatWasOfferedUnlessThatIsOver() throws IOException {
    offered("TB-programme", "2027-09-01", "2028-08-31");
    offered("TB-old", "2026-07-01", "2027-06-30");

    assertThat(period(made("policy.issued", Map.of("offerNumber", "TB-programme"))))
        .isEqualTo("2027-09-01 2028-08-31");
    assertThat(period(made("policy.issued", Map.of("offerNumber", "TB-old"))))
        .isEqualTo("2027-07-01 2028-06-30");
  }

  private void offered(String number, String from, String to) throws IOException {
    Map<String, Object> given =
        Map.of(
            "offerNumber", number, "form", Map.of("insuredPeriod", Map.of("from", from, "to", to)));
    cases.keep("sinosure", CaseFiles.Kind.OFFERS, number, made("policy.offered", given).members());
  }

  private static String period(Tree policy) {
    return policy.at("effectiveFrom").textOrEmpty() + " " + policy.at("effectiveTo").textOrEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DATA_REJECTED", "DATA_ACCEPTED", "MANUAL_REVIEW", "DECLINED", "ISSUED"})
  void aReviewOfEachResultIsComplete(String result) throws Json.NotJson {
    var review = made("cargo-application.reviewed", Map.of("result", result));

    requireValid("cargo-application.reviewed", review);
    assertThat(review.at("result").textOrEmpty()).isEqualTo(result);
    assertThat(review.at("premium").isAbsent()).isEqualTo(!result.equals("ISSUED"));
  }

  @Test
  void aCargoPolicyIsWhatWasIssued() throws IOException {
    String id = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    var premium = Map.of("amount", "77.00", "currency", "USD");
    var review =
        made("cargo-application.reviewed", Map.of("applicationId", id, "premium", premium));
    cases.keep("sinosure", CaseFiles.Kind.CARGO_REVIEWS, id, review.members());

    var policy = madeUp.make("sinosure", "cargo-policy.issued", Map.of("applicationId", id), NOW);

    assertThat(policy.data()).containsEntry("premium", premium).containsEntry("applicationId", id);
    assertThat(policy.subject()).contains("cargo/applications/" + id);
    assertThat(made("cargo-policy.issued", Map.of()).at("premium", "amount").textOrEmpty())
        .isEqualTo("550.00");
  }

  @Test
  void anOpenCoverBeginsWhenTheCompanyWished() {
    var cover = made("open-cover.signed", Map.of("validFrom", "2027-09-01"));

    assertThat(cover.at("validTo").textOrEmpty()).isEqualTo("2028-08-31");
    assertThat(made("open-cover.signed", Map.of()).at("validFrom").textOrEmpty())
        .isEqualTo("2027-07-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SIGNED", "SIGNING_FAILED", "RECEIPT_FAILED"})
  void aBanksDecisionHasANumberOrAReason(String result) throws Json.NotJson {
    var decision = made("payment-agreement.decided", Map.of("result", result));

    requireValid("payment-agreement.decided", decision);
    assertThat(decision.at("agreementNumber").isAbsent()).isEqualTo(!result.equals("SIGNED"));
    assertThat(decision.at("reason").isAbsent()).isEqualTo(result.equals("SIGNED"));
  }

  @Test
  void aRejectionHasAReasonAndAnApprovalNone() {
    assertThat(made("application.decided", Map.of("decision", "REJECTED")).at("reasons").items())
        .hasSize(1);
    assertThat(made("application.decided", Map.of()).at("reasons").isAbsent()).isTrue();
  }

  @Test
  void ofUnknownTypesOnlyWhatIsGivenIsSent() {
    var made = madeUp.make("sinosure", "policy.sold", Map.of("a", "b"), NOW);

    assertThat(made.data()).isEqualTo(Map.of("a", "b"));
    assertThat(made.subject()).isEmpty();
  }

  @Test
  void casesSurviveARestartAndEscapeNoFolder() throws IOException {
    cases.keep("sinosure", CaseFiles.Kind.OFFERS, "TB-9", Map.of("offerNumber", "TB-9"));
    cases.keep("sinosure", CaseFiles.Kind.OFFERS, "../../outside", Map.of("a", "b"));

    var restarted = new CaseFiles(folder);

    assertThat(restarted.newest("sinosure", CaseFiles.Kind.OFFERS))
        .contains(Map.of("offerNumber", "TB-9"));
    assertThat(restarted.newest("donghai-credit", CaseFiles.Kind.OFFERS)).isEmpty();
    assertThat(folder.resolve("outside.json")).doesNotExist();
    assertThat(folder.resolve("cases/outside.json")).doesNotExist();
  }
}
