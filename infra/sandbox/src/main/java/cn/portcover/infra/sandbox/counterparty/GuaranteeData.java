package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Data of what insurers send about guarantees of customs duty. */
final class GuaranteeData {
  /** Of which types. */
  static final List<String> TYPES =
      List.of(
          "credit-authorisation.received",
          "limit.decided",
          "limit.changed",
          "guarantee-application.reviewed",
          "guarantee-policy.issued");

  private final GuaranteeBook book;
  private final Numbers numbers;

  GuaranteeData(GuaranteeBook book, Numbers numbers) {
    this.book = book;
    this.numbers = numbers;
  }

  Map<String, Maker> makers() {
    return Map.of(
        "credit-authorisation.received",
        (sender, given, now) ->
            MadeUpData.about("credit-authorisations/", "authorisationId", receipt(given), given),
        "limit.decided",
        (sender, given, now) -> MadeUpData.about("limits/", "limitId", decision(given, now), given),
        "limit.changed",
        (sender, given, now) ->
            MadeUpData.about("limits/", "limitId", change(sender, given, now), given),
        "guarantee-application.reviewed",
        (sender, given, now) ->
            MadeUpData.about(
                "guarantee-applications/", "applicationId", review(sender, given, now), given),
        "guarantee-policy.issued",
        (sender, given, now) ->
            MadeUpData.about(
                "guarantee-applications/", "applicationId", policy(sender, given, now), given));
  }

  private Map<String, Object> receipt(Map<String, Object> given) {
    boolean failed = "FAILED".equals(given.get("result"));
    return GuaranteePapers.receipt(
        new Tree(Map.of("authorisationId", numbers.recordId())), !failed, null);
  }

  private Map<String, Object> decision(Map<String, Object> given, Instant now) {
    String result = new Tree(given).at("result").text().orElse("GRANTED");
    var requested =
        new Tree(
            Map.of(
                "limitId",
                new Tree(given).at("limitId").text().orElseGet(numbers::recordId),
                "total",
                GuaranteePapers.money("60000000.00"),
                "additional",
                GuaranteePapers.money("1000000.00")));
    return switch (result) {
      case "FAILED" -> withoutRequest(GuaranteePapers.failed(requested, null));
      case "INCREASE_REFUSED" -> withoutRequest(GuaranteePapers.notIncreased(requested, null));
      case "INCREASED" -> withoutRequest(GuaranteePapers.increased(requested));
      default -> withoutRequest(GuaranteePapers.granted(requested, CargoPapers.day(now)));
    };
  }

  /** Which request is meant is not known: the last. */
  private static Map<String, Object> withoutRequest(Map<String, Object> decided) {
    decided.remove("request");
    return decided;
  }

  /**
   * An entry, by itself 解除 of what the reference's application guarantees: sent when the duty is
   * paid. The figures are those of the insurer's own ledger after it.
   */
  private Map<String, Object> change(String insurer, Map<String, Object> given, Instant now) {
    Tree entry = new Tree(given).at("entry");
    String reference = entry.at("reference").text().orElse("LEDGER-1");
    var named = book.named(insurer, reference);
    Tree limit =
        new Tree(given)
            .at("limitId")
            .text()
            .or(() -> named.flatMap(application -> application.at("limitId").text()))
            .flatMap(id -> book.limit(insurer, id))
            .or(() -> book.newestLimit(insurer))
            .orElseGet(this::unknown);
    Object amount =
        entry.at("amount").isAbsent()
            ? named
                .map(application -> application.at("guaranteedAmount").value())
                .orElse(GuaranteePapers.money("1000.00"))
            : entry.at("amount").value();
    return GuaranteePapers.changed(
        limit,
        entry.at("kind").text().orElse("RELEASE"),
        reference,
        amount == null ? GuaranteePapers.money("1000.00") : amount,
        now);
  }

  /** A limit that Portcover does not know either. */
  private Tree unknown() {
    return new Tree(
        Map.of(
            "limitId",
            numbers.recordId(),
            "total",
            GuaranteePapers.money("60000000.00"),
            "used",
            GuaranteePapers.money("14723.00")));
  }

  private Map<String, Object> review(String insurer, Map<String, Object> given, Instant now) {
    String result = new Tree(given).at("result").text().orElse("APPROVED");
    Tree named = submitted(insurer, given);
    return switch (result) {
      case "DATA_REJECTED", "DECLINED" -> GuaranteePapers.rejected(named, result, null);
      case "APPROVED" -> GuaranteePapers.approved(named, CargoPapers.day(now));
      default -> GuaranteePapers.reviewed(named, result);
    };
  }

  private Map<String, Object> policy(String insurer, Map<String, Object> given, Instant now) {
    Tree submitted = submitted(insurer, given);
    return GuaranteePapers.policy(
        numbers.guaranteePolicyNumber(now),
        submitted.at("applicationId").textOrEmpty(),
        submitted,
        given.get("premium"),
        CargoPapers.day(now));
  }

  /** As it was received; of one that was not, the number. */
  private Tree submitted(String insurer, Map<String, Object> given) {
    String id = new Tree(given).at("applicationId").text().orElseGet(numbers::recordId);
    return book.application(insurer, id).orElseGet(() -> new Tree(Map.of("applicationId", id)));
  }
}
