package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.company.DemoCardFiles;
import cn.portcover.infra.sandbox.json.MergePatch;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.BadInput;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sensible data for every type of message that a counterparty sends: what is given stands, what is
 * absent is made up so that it fits what the counterparty offered or issued before.
 */
public final class MadeUpData {
  private static final List<String> CREDIT =
      List.of(
          "policy.offered",
          "policy.offer-withdrawn",
          "application.decided",
          "policy.issued",
          "policy.cancelled",
          "claim.receipt",
          "buyer.registered",
          "buyer.changed",
          "trade-data.published",
          "enquiry.answered",
          "credit-report.answered",
          "risk-article.published",
          "risk-article.retracted");

  private final CaseFiles cases;
  private final Companies companies;
  private final Numbers numbers;
  private final InsurerSeals seals;

  /** Of the types that others know; those of export credit are known here. */
  private final Map<String, Maker> others = new LinkedHashMap<>();

  public MadeUpData(
      CaseFiles cases,
      DemoCardFiles cards,
      Numbers numbers,
      InsurerSeals seals,
      BankLedger ledger,
      BankStatements statements) {
    this.cases = cases;
    this.companies = new Companies(cards);
    this.numbers = numbers;
    this.seals = seals;
    others.putAll(new CargoData(cases, companies, numbers).makers());
    others.putAll(new BankData(ledger, statements, numbers).makers());
    others.putAll(new GuaranteeData(new GuaranteeBook(cases), numbers).makers());
  }

  /** The types that data is made up for; of others only what is given is sent. */
  public static List<String> types() {
    return Stream.of(CREDIT, CargoData.TYPES, BankData.TYPES, GuaranteeData.TYPES)
        .flatMap(List::stream)
        .toList();
  }

  /** What is sent: the data, and the record that it is about where the type has one. */
  public record Made(Map<String, Object> data, Optional<String> subject) {}

  /**
   * Makes the data of one message.
   *
   * @param given merged over what is made up (RFC 7396)
   * @param now on whose business day offers and policies begin
   */
  public Made make(String sender, String type, Map<String, Object> given, Instant now) {
    return switch (type) {
      case "policy.offered" -> about("offerNumber", offered(given, now), given);
      case "policy.offer-withdrawn" ->
          about("offerNumber", ofOffer(sender, given, SmeCredit.withdrawal(), now), given);
      case "application.decided" ->
          about("offerNumber", ofOffer(sender, given, decided(given), now), given);
      case "policy.issued" -> about("policyNumber", issued(sender, given, now), given);
      case "policy.cancelled" -> about("policyNumber", cancelled(sender, given, now), given);
      case "service-agreement.sealed" -> agreement(sealed(sender, given), given);
      case "service-agreement.refused" -> agreement(refused(sender), given);
      case "claim.receipt" -> about("claimNumber", receipt(given, now), given);
      case "buyer.registered", "buyer.changed" ->
          about("buyerCode", TradePapers.buyer(numbers.buyerCode()), given);
      case "trade-data.published" -> about("number", published(given, now), given);
      case "enquiry.answered" -> about("serial", answered(now), given);
      case "credit-report.answered" -> about("reportId", reported(given), given);
      case "risk-article.published" ->
          about("articleId", RiskNews.article(numbers.articleId(now), now), given);
      case "risk-article.retracted" ->
          about("articleId", RiskNews.retraction(numbers.articleId(now)), given);
      default -> {
        Maker maker = others.get(type);
        yield maker == null ? new Made(given, Optional.empty()) : maker.make(sender, given, now);
      }
    };
  }

  /** Complete only of what the sandbox has received since it started. */
  private Map<String, Object> sealed(String sender, Map<String, Object> given) {
    var signed = seals.newest(sender);
    if (signed.isEmpty() || given.containsKey("cms")) {
      return Map.of();
    }
    try {
      return seals.sealed(sender, signed.get());
    } catch (IOException e) {
      throw new BadInput(
          409, "the insurer cannot seal: " + e.getMessage(), "give cms, or sign once more");
    }
  }

  private Map<String, Object> refused(String sender) {
    return seals
        .newest(sender)
        .map(signed -> InsurerSeals.refused(signed, InsurerSeals.USUAL_REASON))
        .orElseGet(() -> Map.of("reason", InsurerSeals.USUAL_REASON));
  }

  private static Made agreement(Map<String, Object> made, Map<String, Object> given) {
    var data = MergePatch.apply(made, given);
    return new Made(
        data, new Tree(data).at("agreementId").text().map("service-agreements/"::concat));
  }

  /** A declaration, or the paper of the kind that is given. */
  private Map<String, Object> published(Map<String, Object> given, Instant now) {
    var company = companies.of(Map.of("company", new Tree(given.get("owner")).members()));
    String uscc =
        new Tree(given)
            .at("owner", "uscc")
            .text()
            .orElseGet(() -> new Tree(company).at("uscc").textOrEmpty());
    var owner = MergePatch.apply(company, Map.of("uscc", uscc));
    return switch (new Tree(given).at("kind").textOrEmpty()) {
      case "BILL_OF_LADING" -> TradePapers.billOfLading(numbers.billOfLading(), owner, now);
      case "CERTIFICATE_OF_ORIGIN" ->
          TradePapers.certificateOfOrigin(numbers.certificateOfOrigin(now), owner, now);
      default ->
          TradePapers.declaration(numbers.declaration(now), numbers.billOfLading(), owner, now);
    };
  }

  private static Made about(String key, Map<String, Object> made, Map<String, Object> given) {
    String kind =
        switch (key) {
          case "offerNumber" -> "offers/";
          case "claimNumber" -> "claims/";
          case "buyerCode" -> "buyers/";
          case "number" -> "trade-data/";
          case "serial" -> "enquiries/";
          case "reportId" -> "credit-reports/";
          case "articleId" -> "risk-articles/";
          default -> "policies/";
        };
    return about(kind, key, made, given);
  }

  /**
   * What is sent about a record.
   *
   * @param kind what its subject begins with
   * @param key the field that names it
   */
  static Made about(String kind, String key, Map<String, Object> made, Map<String, Object> given) {
    var data = MergePatch.apply(made, given);
    return new Made(data, new Tree(data).at(key).text().map(kind::concat));
  }

  private Map<String, Object> offered(Map<String, Object> given, Instant now) {
    return SmeCredit.offer(numbers.offerNumber(now), companies.of(given), now);
  }

  private Map<String, Object> ofOffer(
      String sender, Map<String, Object> given, Map<String, Object> rest, Instant now) {
    var data = new LinkedHashMap<String, Object>();
    data.put(
        "offerNumber",
        offer(sender, given)
            .flatMap(offer -> new Tree(offer).at("offerNumber").text())
            .orElseGet(() -> numbers.offerNumber(now)));
    data.putAll(rest);
    return data;
  }

  private static Map<String, Object> decided(Map<String, Object> given) {
    boolean rejected = "REJECTED".equals(given.get("decision"));
    return rejected ? SmeCredit.rejection(SmeCredit.USUAL_REASON) : SmeCredit.approval();
  }

  private Map<String, Object> issued(String sender, Map<String, Object> given, Instant now) {
    var offer = new Tree(offer(sender, given).orElseGet(() -> unnumbered(offered(given, now))));
    return SmeCredit.policy(numbers.policyNumber(now), offer, now);
  }

  /** Of the claim that is named; the company's own claims are known to Portcover alone. */
  private Map<String, Object> receipt(Map<String, Object> given, Instant now) {
    var data = new LinkedHashMap<String, Object>();
    data.put("claimNumber", numbers.claimNumber(now));
    data.put("receiptNumber", numbers.receiptNumber(now));
    data.put("at", now.toString());
    data.put("handler", SmeCredit.handler());
    boolean returned = "RETURNED".equals(given.get("status"));
    data.putAll(returned ? ClaimReview.returned(null) : Map.of("status", "UNDER_REVIEW"));
    return data;
  }

  /** Of the enquiry that is named; the companies' own are known to Portcover alone. */
  private Map<String, Object> answered(Instant now) {
    return Advice.answer(new Tree(Map.of("serial", numbers.enquirySerial(now))), null);
  }

  private Map<String, Object> reported(Map<String, Object> given) {
    Tree request =
        new Tree(
            Map.of(
                "reportId",
                numbers.recordId(),
                "buyer",
                Map.of("englishName", "Hansa Textil GmbH")));
    boolean none = "UNAVAILABLE".equals(given.get("result"));
    return none ? Advice.noReport(request, null) : Advice.report(request);
  }

  private static Map<String, Object> unnumbered(Map<String, Object> offer) {
    var data = new LinkedHashMap<>(offer);
    data.remove("offerNumber");
    return data;
  }

  private Map<String, Object> cancelled(String sender, Map<String, Object> given, Instant now) {
    String number =
        new Tree(given)
            .at("policyNumber")
            .text()
            .or(
                () ->
                    cases
                        .newest(sender, CaseFiles.Kind.POLICIES)
                        .flatMap(policy -> new Tree(policy).at("policyNumber").text()))
            .orElseGet(() -> numbers.policyNumber(now));
    return SmeCredit.cancellation(number, now);
  }

  /** The offer that is meant: the one named, else the one of the company named, else the newest. */
  private Optional<Map<String, Object>> offer(String sender, Map<String, Object> given) {
    Tree named = new Tree(given.get("offerNumber"));
    if (named.text().isPresent()) {
      return cases.find(sender, CaseFiles.Kind.OFFERS, named.textOrEmpty());
    }
    if (given.containsKey("offerNumber")) {
      return Optional.empty();
    }
    Tree uscc = new Tree(given).at("company", "uscc");
    return cases
        .newest(sender, CaseFiles.Kind.OFFERS)
        .filter(
            offer ->
                uscc.isAbsent()
                    || uscc.text().equals(new Tree(offer).at("company", "uscc").text()));
  }
}
