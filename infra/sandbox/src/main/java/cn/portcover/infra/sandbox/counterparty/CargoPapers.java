package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What insurers write about cargo: an open cover (预约保险协议) for a year, all risks at 0.5 ‰, machines
 * and textiles; what comes of an application under it; the policy.
 */
final class CargoPapers {
  static final String CURRENCY = "CNY";
  private static final String USUAL_REASON = "货物描述与发票不一致，请核对后重新提交。";
  private static final String USUAL_REFERRAL = "单证金额较大，转人工复核。";
  private static final String USUAL_FAILURE = "贵公司所在行业暂不承保，请联系客户经理。";

  private CargoPapers() {}

  static Map<String, Object> reservationSucceeded(Tree wish) {
    return ordered(
        "reservationId", wish.at("reservationId").textOrEmpty(),
        "result", "SUCCEEDED",
        "handler", handler());
  }

  /**
   * @param reason absent for the usual one
   */
  static Map<String, Object> reservationFailed(Tree wish, @Nullable String reason) {
    return ordered(
        "reservationId", wish.at("reservationId").textOrEmpty(),
        "result", "FAILED",
        "reason", Objects.requireNonNullElse(reason, USUAL_FAILURE),
        "handler", handler());
  }

  /** What an open cover has of the reservation that it follows; the rest is made up. */
  static Map<String, Object> wished(Tree wish) {
    return ordered("company", wish.at("company").value(), "validFrom", wish.at("startOn").value());
  }

  static Map<String, Object> openCover(
      String number, Map<String, Object> company, LocalDate from, Tree given) {
    LocalDate begins = given.at("validFrom").text().map(LocalDate::parse).orElse(from);
    return ordered(
        "openCoverNumber",
        number,
        "company",
        company,
        "product",
        "IMPORT_EXPORT",
        "validFrom",
        begins.toString(),
        "validTo",
        begins.plusYears(1).minusDays(1).toString(),
        "header",
        ordered(
            "limitPerConveyance", money("20000000.00"),
            "annualLimit", money("300000000.00"),
            "valuation", "发票金额加成 10%",
            "transportModes", List.of("2", "5", "3"),
            "regions", List.of("全球，制裁国家和地区除外")),
        "specialClauses",
        List.of(
            ordered("name", "舱面货条款", "content", "集装箱以外装于舱面的货物，仅承保平安险。"),
            ordered("name", "制裁条款", "content", "保险人不承担使其面临联合国制裁的赔偿责任。")),
        "covers",
        List.of(
            ordered(
                "code", "ALL_RISKS",
                "name", "一切险",
                "ratePermille", "0.5",
                "deductible", "每次事故 CNY 2,000"),
            ordered("code", "WPA", "name", "水渍险", "ratePermille", "0.3")),
        "goodsClasses",
        List.of(
            ordered("hsSection", "16", "name", "机电产品"),
            ordered("hsSection", "11", "name", "纺织品", "ratePermille", "0.4")));
  }

  static Map<String, Object> ended(String number, LocalDate today) {
    return ordered("openCoverNumber", number, "on", today.toString(), "reason", "双方协商一致，协议提前终止。");
  }

  /** One step of the review of an application that needs no words. */
  static Map<String, Object> reviewed(Tree submitted, String result) {
    return ordered(
        "applicationId", submitted.at("applicationId").value(),
        "submission", submitted.at("submission").value(),
        "result", result);
  }

  /**
   * @param reason absent for the usual one
   */
  static Map<String, Object> rejected(Tree submitted, String result, @Nullable String reason) {
    return withReason(
        reviewed(submitted, result),
        "/goods/description",
        "CG-102",
        Objects.requireNonNullElse(reason, USUAL_REASON));
  }

  /**
   * @param reason absent for the usual one
   */
  static Map<String, Object> referred(Tree submitted, @Nullable String reason) {
    return withReason(
        reviewed(submitted, "MANUAL_REVIEW"),
        null,
        "CG-201",
        Objects.requireNonNullElse(reason, USUAL_REFERRAL));
  }

  /** Issued as the application estimates; what it does not say is made up. */
  static Map<String, Object> issued(Tree submitted) {
    var review = reviewed(submitted, "ISSUED");
    Tree estimate = submitted.at("estimate");
    review.putAll(
        ordered(
            "insuredAmount", estimate.at("insuredAmount").value(),
            "premium", estimate.at("premium").value()));
    return review;
  }

  /** What a review that issues says besides; some weeks are left to pay. */
  static Map<String, Object> issuedBesides(LocalDate today) {
    return ordered(
        "insuredAmount", money("1100000.00"),
        "premium", money("550.00"),
        "payBy", today.plusDays(15).toString());
  }

  static Map<String, Object> withdrawalAnswered(
      Tree requested, boolean accepted, @Nullable String reason) {
    return ordered(
        "applicationId",
        requested.at("applicationId").value(),
        "accepted",
        accepted,
        "reason",
        accepted ? reason : Objects.requireNonNullElse(reason, "核保已近完成，不同意撤销。"));
  }

  /** What the policy has of the payment; the rest is made up. */
  static Map<String, Object> paid(Tree paid) {
    return ordered(
        "applicationId", paid.at("applicationId").value(), "premium", paid.at("amount").value());
  }

  /**
   * The policy.
   *
   * @param issued the review that it follows; absent where it was forgotten
   */
  static Map<String, Object> policy(String number, String application, Tree issued, LocalDate day) {
    return ordered(
        "policyNumber",
        number,
        "applicationId",
        application,
        "effectiveFrom",
        day.toString(),
        "insuredAmount",
        Objects.requireNonNullElse(issued.at("insuredAmount").value(), money("1100000.00")),
        "premium",
        Objects.requireNonNullElse(issued.at("premium").value(), money("550.00")),
        "conditions",
        List.of("按照协会货物条款（A）2009 承保一切险。", "每次事故免赔额：CNY 2,000。"),
        "claimsAgent",
        "Elbe Marine Survey GmbH, Hamburg, +49 40 3179 0217");
  }

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, Policy.ZONE);
  }

  private static Map<String, Object> withReason(
      Map<String, Object> review, @Nullable String pointer, String code, String text) {
    review.put("reasons", List.of(ordered("pointer", pointer, "code", code, "text", text)));
    return review;
  }

  private static Map<String, Object> handler() {
    return ordered("name", "周航", "phone", "021-68870102", "email", "zhouhang@jinqiao.example");
  }

  private static Map<String, Object> money(String amount) {
    return ordered("amount", amount, "currency", CURRENCY);
  }

  /** Names and values in turn; what is absent is left out. */
  private static Map<String, Object> ordered(@Nullable Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (pairs[i] instanceof String name && value != null) {
        map.put(name, value);
      }
    }
    return map;
  }
}
