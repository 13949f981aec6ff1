package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.Grant;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeEnquiries;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import io.micronaut.http.annotation.Body;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the catalogue with each kind of caller, and with another company's ids: a new
 * operation is tried without anyone remembering, and one that this test cannot try makes it fail.
 */
class CallersTest {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("id", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
          Map.entry("policyNumber", "P-1"),
          Map.entry("kind", "policy"),
          Map.entry("number", "PC2026-0000-0000-0000-0000"),
          Map.entry("senderId", "trial-insurer"),
          // Not the insurer of all offers: its secret is rotated here.
          Map.entry("counterparty", "callers-insurer"),
          Map.entry("claimNumber", "SP20261121004829174435"),
          Map.entry("serial", "20261121004829100001"),
          Map.entry("insurerId", "trial-insurer"),
          Map.entry("table", "countries"),
          Map.entry("reportId", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
          Map.entry("buyerCode", "B-1"),
          Map.entry("module", "COUNTRY_ALERT"),
          Map.entry("n", "1"),
          Map.entry("attachmentId", "01ARZ3NDEKTSV4RRFFQ69G5FAV"));

  /**
   * What they name is no company's: tables of codes, what insurers say of buyers, programmes,
   * articles.
   */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "SearchReferenceTable",
          "ViewBuyer",
          "ProposeBuyer",
          "CollectPolicy",
          "RequestCreditReport",
          "ListCreditReports",
          "ListModuleArticles",
          "ReadArticle",
          "DownloadArticleAttachment",
          "Subscribe");

  /** What must be asked with. */
  private static final Map<String, String> QUERIES =
      Map.of("EstimateGuarantee", "?amount=1.00&from=2099-01-01&to=2099-01-02");

  @BeforeAll
  static void enrol() {
    Insurer.enrolled("callers-insurer");
  }

  private static Stream<Row> routed() {
    return Trial.system().operations().stream().filter(row -> row.httpMethod() != null);
  }

  private static String path(Row row, Map<String, String> values) {
    String path = "/v1" + row.path();
    for (String name : Objects.requireNonNull(row.template()).getVariableNames()) {
      String value = values.get(name);
      assertThat(value)
          .as("a value for {%s} of %s: give this test one", name, row.name())
          .isNotNull();
      path = path.replace("{" + name + "}", String.valueOf(value));
    }
    return path + QUERIES.getOrDefault(row.name(), "");
  }

  private static Call call(Row row, Map<String, String> values, Object body) {
    Call call = Call.of(String.valueOf(row.httpMethod()), path(row, values)).ifMatch(1);
    return row.isWrite() ? call.json(body).header("idempotency-key", Trial.fresh("caller-")) : call;
  }

  @TestFactory
  Stream<DynamicTest> everyOperationWithEachKindOfCaller() {
    SomeCompany company = SomeCompany.fresh();
    return routed().map(row -> DynamicTest.dynamicTest(row.name(), () -> tryCallers(row, company)));
  }

  private static void tryCallers(Row row, SomeCompany company) {
    Call call = call(row, VALUES, Map.of());
    Reply none = Trial.send(call);
    Reply administrator = Trial.send(call.bearer(Trial.administrator().token()));
    Reply member = company.member().send(call);
    switch (row.grant()) {
      case ANYONE -> assertThat(none.status()).isNotIn(401, 403);
      case COUNTERPARTY -> {
        Refused.as(401, "signature-not-genuine", none);
        Refused.as(401, "signature-not-genuine", administrator);
        Refused.as(401, "signature-not-genuine", member);
      }
      case ADMIN -> {
        Refused.as(401, "not-signed-in", none);
        Refused.as(403, "administrator-needed", member);
        Refused.as(403, "administrator-needed", company.legalPerson().send(call));
        assertThat(administrator.status()).isNotIn(401, 403);
      }
      case MEMBER, CARD, LEGAL_PERSON -> {
        Refused.as(401, "not-signed-in", none);
        Refused.as(403, "company-session-needed", administrator);
        tryMedia(row, company, call, member);
      }
      case PLATFORM ->
          throw new AssertionError(
              row.name() + " has a route, though only the platform may call it");
    }
  }

  private static void tryMedia(Row row, SomeCompany company, Call call, Reply member) {
    if (row.grant() == Grant.CARD) {
      Refused.as(403, "card-needed", member);
    }
    if (row.grant() == Grant.LEGAL_PERSON) {
      Refused.as(403, "legal-person-card-needed", member);
      Refused.as(403, "legal-person-card-needed", company.operator().send(call));
    }
    if (!"/session".equals(row.path())) {
      assertThat(company.legalPerson().send(call).status()).as(row.name()).isNotIn(401, 403);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOperationWithAnotherCompanysIds() {
    Theirs theirs = Theirs.made();
    Desk stranger = SomeCompany.fresh().legalPerson();
    return routed()
        .filter(row -> row.grant().needsSession())
        .filter(row -> namesARecord(row) && !OF_NOBODY.contains(row.name()))
        .filter(row -> !NOBODYS.contains(row.name()))
        .map(row -> DynamicTest.dynamicTest(row.name(), () -> theirs.tryAs(stranger, row)));
  }

  /**
   * Whose bodies make a record and name none, and whose paths name an insurer: each company has its
   * own agreement with it.
   */
  private static final Set<String> NOBODYS =
      Set.of(
          "MakeSeal",
          "AuthoriseData",
          "SaveEnquiry",
          "ViewServiceAgreement",
          "ViewServiceAgreementHistory",
          "ViewServiceAgreementEvidence",
          "DownloadServiceAgreement",
          "SetPassword",
          "SubscribeToDigest",
          "ConfirmDigest",
          "ChangePassword",
          "ReserveCargoCover",
          "EstimateCargoPremium",
          "SignPaymentAgreement",
          "ApplyForLimit",
          "SignCreditAuthorisation");

  /** By its path, or by its body. */
  private static boolean namesARecord(Row row) {
    return !Objects.requireNonNull(row.template()).getVariableNames().isEmpty()
        || row.arguments().stream().anyMatch(a -> a.isAnnotationPresent(Body.class));
  }

  /** Records of a company that others try to reach. */
  private record Theirs(
      Desk desk,
      SomeOffers.Offered offer,
      SomePolicies.Issued policy,
      String reading,
      SomeClaims.Filed claim,
      List<String> serials,
      String seal,
      String authorisation,
      String task,
      String attachment,
      String report,
      String notice,
      String enquiry,
      String programme,
      String creditReport,
      String subscription,
      TheirCargo cargo,
      TheirGuarantees guarantees) {
    static Theirs made() {
      SomeCompany company = SomeCompany.fresh();
      SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");
      SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);
      Desk desk = company.legalPerson();
      String reading = desk.openForm(offer.id()).text("readingId");
      Trial.clock().advance(Duration.ofSeconds(11));
      SomeClaims.Filed claim = SomeClaims.draft(company, policy);
      List<String> serials =
          Stream.of("INV-1", "INV-2")
              .map(invoice -> SomeClaims.add(desk, claim, SomeClaims.row(invoice)).text("serial"))
              .toList();
      String authorisation = SomeSignings.authorisation(company).text("id");
      String seal = SomeSignings.seal(company);
      Reply task =
          Trial.requireStatus(
              201,
              desk.send(
                  Call.post("/v1/signing-tasks")
                      .json(
                          Map.of(
                              "purpose",
                              "REVOKE_SEAL",
                              "subject",
                              "seals/" + seal,
                              "version",
                              1))));
      Reply attachment =
          SomeAttachments.request(
              desk,
              claim.path(),
              SomeAttachments.wanted("a.pdf", "application/pdf", SomeAttachments.pdf()));
      SomeProgrammes.Published programme = SomeProgrammes.collected(company);
      return new Theirs(
          desk,
          offer,
          policy,
          reading,
          claim,
          serials,
          seal,
          authorisation,
          task.text("id"),
          attachment.text("attachment/id"),
          SomeClaims.report(claim).text("id"),
          desk.read("/v1/notices").text("items/0/id"),
          SomeEnquiries.draft(desk),
          programme.id(),
          Trial.requireStatus(201, desk.send(SomeProgrammes.reportCall(programme, "Buyer")))
              .text("id"),
          subscription(desk),
          TheirCargo.of(company),
          TheirGuarantees.of(company));
    }

    private static String subscription(Desk desk) {
      Call subscribing =
          Call.post("/v1/risk-subscriptions")
              .header("idempotency-key", Trial.fresh("theirs-"))
              .json(Map.of("country", "DEU"));
      return Trial.requireStatus(201, desk.send(subscribing)).text("subscriptionId");
    }

    private String id(Row row) {
      String path = String.valueOf(row.path());
      if (path.startsWith("/risk-subscriptions")) {
        return subscription;
      }
      return path.startsWith("/seals")
          ? seal
          : path.startsWith("/data-authorisations")
              ? authorisation
              : path.startsWith("/notices")
                  ? notice
                  : path.startsWith("/signing-tasks")
                      ? task
                      : path.startsWith("/programmes")
                          ? programme
                          : path.contains("/attachments/")
                              ? attachment
                              : path.contains("/shipment-reports/") ? report : offer.id();
    }

    private Map<String, String> values(Row row) {
      return Map.of(
          "id",
          id(row),
          "policyNumber",
          policy.number(),
          "kind",
          row.context().equals("policy")
              ? "policy"
              : row.context().equals("signing")
                  ? "data-authorisation"
                  : row.context().equals("claim") ? "claim-summary" : "application-form",
          "claimNumber",
          claim.number(),
          "reportId",
          creditReport,
          "serial",
          row.context().equals("enquiry") ? enquiry : serials.getFirst());
    }

    private Object body(Row row) {
      Optional<Object> ofCargo = cargo.body(row).or(() -> guarantees.body(row));
      if (ofCargo.isPresent()) {
        return ofCargo.get();
      }
      return switch (row.name()) {
        case "ConfirmApplication" -> SomeOffers.confirmation(reading, null);
        case "RequestSignature" ->
            Map.of(
                "purpose",
                "CONFIRM_APPLICATION",
                "subject",
                "applications/" + offer.id(),
                "version",
                1);
        case "ChangeEnquiry" -> SomeEnquiries.form();
        case "SaveClaim" -> SomeClaims.form();
        case "AddShipment", "ChangeShipment" -> SomeClaims.row("INV-3");
        case "RemoveShipments" -> Map.of("serials", List.of(serials.getLast()));
        case "SubmitClaim" -> Map.of("declarationAccepted", true);
        case "WithdrawClaim" -> Map.of("reason", "买方已付款");
        case "RequestAttachmentUpload" ->
            SomeAttachments.wanted("b.pdf", "application/pdf", SomeAttachments.pdf());
        case "ConfirmShipmentReport" -> Map.of("sealId", SomeClaims.sealOf(claim));
        case "EstimateIndemnity" -> Map.of("loss", SomePolicies.money("100.00", "USD"));
        case "PrepareSigningTask" ->
            Map.of("purpose", "REVOKE_SEAL", "subject", "seals/" + seal, "version", 1);
        case "ChangeSeal" -> SomeSignings.sealBody();
        case "RevokeSeal", "RevokeDataAuthorisation" -> Map.of();
        case "SignServiceAgreement" -> SomeSignings.agreementBody(seal);
        default -> {
          assertThat(row.arguments())
              .as("a right body for %s: give this test one", row.name())
              .noneMatch(a -> a.isAnnotationPresent(Body.class));
          yield Map.of();
        }
      };
    }

    private String all() {
      return Stream.of(
                  offer.path(),
                  policy.path(),
                  claim.path(),
                  claim.path("shipments"),
                  "/v1/enquiries",
                  "/v1/programmes")
              .map(path -> desk.read(path).body())
              .collect(Collectors.joining())
          + cargo.all()
          + guarantees.all();
    }

    void tryAs(Desk stranger, Row row) {
      Map<String, String> values =
          TheirCargo.isOf(row)
              ? cargo.values(row)
              : TheirGuarantees.isOf(row) ? guarantees.values(row) : values(row);
      Call call = call(row, values, body(row));
      String before = all();

      Reply refused = stranger.send(call);

      assertThat(refused.status())
          .as("%s answered a stranger %s", row.name(), refused)
          .isEqualTo(404);
      assertThat(refused.problem()).endsWith("-not-found");
      assertThat(all()).isEqualTo(before);
      // That the stranger was refused for the id and nothing else: the same call is good for its
      // owner.
      Reply owner = desk.send(call.header("idempotency-key", Trial.fresh("owner-")));
      List<String> fine =
          List.of(
              "evidence-not-found",
              "claims-information-not-found",
              "application-not-open",
              "claim-not-open",
              "enquiry-not-open",
              "enquiry-not-found",
              "attachment-not-open",
              "attachment-not-uploaded",
              "invalid-fields",
              "earlier-policy-not-found",
              "stale-version",
              "signature-required",
              "service-agreement-not-open",
              "spreadsheet-type-not-allowed",
              "cargo-application-not-open",
              "payment-agreement-not-open",
              "application-not-payable",
              "guarantee-application-not-open",
              "limit-not-open",
              "credit-authorisation-needed",
              "");
      assertThat(owner.status() < 400 ? "" : owner.problem()).as("%s", owner).isIn(fine);
    }
  }
}
