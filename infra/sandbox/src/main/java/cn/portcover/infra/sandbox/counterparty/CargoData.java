package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data of what insurers send about cargo. */
final class CargoData {
  /** Of which types. */
  static final List<String> TYPES =
      List.of(
          "cargo-reservation.answered",
          "open-cover.signed",
          "open-cover.ended",
          "cargo-application.reviewed",
          "cargo-policy.issued",
          "cargo-withdrawal.answered");

  private final CaseFiles cases;
  private final Companies companies;
  private final Numbers numbers;

  CargoData(CaseFiles cases, Companies companies, Numbers numbers) {
    this.cases = cases;
    this.companies = companies;
    this.numbers = numbers;
  }

  Map<String, Maker> makers() {
    return Map.of(
        "cargo-reservation.answered",
        (sender, given, now) -> reservation(given),
        "open-cover.signed",
        (sender, given, now) ->
            MadeUpData.about(
                "open-covers/",
                "openCoverNumber",
                CargoPapers.openCover(
                    numbers.openCoverNumber(now),
                    companies.of(given),
                    CargoPapers.day(now),
                    new Tree(given)),
                given),
        "open-cover.ended",
        (sender, given, now) ->
            MadeUpData.about(
                "open-covers/",
                "openCoverNumber",
                CargoPapers.ended(numbers.openCoverNumber(now), CargoPapers.day(now)),
                given),
        "cargo-application.reviewed",
        (sender, given, now) -> ofApplication(review(given, now), given),
        "cargo-policy.issued",
        (sender, given, now) -> ofApplication(policy(sender, given, now), given),
        "cargo-withdrawal.answered",
        (sender, given, now) ->
            ofApplication(CargoPapers.withdrawalAnswered(application(given), true, null), given));
  }

  private MadeUpData.Made reservation(Map<String, Object> given) {
    var wish = new Tree(Map.of("reservationId", numbers.recordId()));
    boolean failed = "FAILED".equals(given.get("result"));
    return MadeUpData.about(
        "cargo/reservations/",
        "reservationId",
        failed ? CargoPapers.reservationFailed(wish, null) : CargoPapers.reservationSucceeded(wish),
        given);
  }

  private Map<String, Object> review(Map<String, Object> given, Instant now) {
    String result = new Tree(given).at("result").text().orElse("ISSUED");
    return switch (result) {
      case "DATA_REJECTED", "DECLINED" -> CargoPapers.rejected(application(given), result, null);
      case "MANUAL_REVIEW" -> CargoPapers.referred(application(given), null);
      case "ISSUED" -> {
        var review = new LinkedHashMap<>(CargoPapers.reviewed(application(given), result));
        review.putAll(CargoPapers.issuedBesides(CargoPapers.day(now)));
        yield review;
      }
      default -> CargoPapers.reviewed(application(given), result);
    };
  }

  /** What was issued before is what the policy says. */
  private Map<String, Object> policy(String sender, Map<String, Object> given, Instant now) {
    String application = application(given).at("applicationId").textOrEmpty();
    var issued = cases.find(sender, CaseFiles.Kind.CARGO_REVIEWS, application);
    return CargoPapers.policy(
        numbers.cargoPolicyNumber(now),
        application,
        new Tree(issued.orElse(Map.of())),
        CargoPapers.day(now));
  }

  /** The application that is named; the companies' own are known to Portcover alone. */
  private Tree application(Map<String, Object> given) {
    String id = new Tree(given).at("applicationId").text().orElseGet(numbers::recordId);
    return new Tree(Map.of("applicationId", id));
  }

  private static MadeUpData.Made ofApplication(
      Map<String, Object> made, Map<String, Object> given) {
    return MadeUpData.about("cargo/applications/", "applicationId", made, given);
  }
}
