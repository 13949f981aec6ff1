package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What insurers say about export credit insurance for small companies (小微信保易), as the programmes of
 * several provinces publish it: 80 % of a loss, USD 150,000 for one buyer, one year.
 */
final class SmeCredit {
  static final String USUAL_REASON = "企业上年度出口额超出本统保平台承保范围。";
  private static final Duration CONFIRM_WITHIN = Duration.ofDays(30);

  private static final List<String> SPECIAL_TERMS =
      List.of(
          "被保险人应当在每票货物出运前核对买方名称、地址与贸易合同一致，买方信息有误导致的损失，保险人不承担赔偿责任。",
          "对同一买方已发生逾期超过60天的，此后向该买方的出运不在承保范围之内，经保险人书面同意的除外。",
          "本保单项下单一买方或单一开证行的赔偿限额为15万美元，保险期间内累计赔偿限额以投保单列明金额为准。");

  private static final List<String> SCHEME =
      List.of(
          "承保范围：保险期间内从中华人民共和国出口的、信用期限在180天以内的货物贸易，支付方式包括信用证（L/C）、付款交单（D/P）、承兑交单（D/A）和赊销（O/A）。",
          "赔偿比例：政治风险和商业风险所致损失，赔偿比例均为80%。",
          "赔偿限额：单一买方或单一开证行15万美元；保险期间内累计60万美元。",
          "可能损失通知：被保险人应当在知道或者应当知道买方信用风险发生之日起10个工作日内提交《可能损失通知书》。",
          "索赔：被保险人应当在提交《可能损失通知书》后6个月内提交《索赔申请书》及相关单证。",
          "保险费：由统保平台财政资金承担，企业无需缴纳。");

  private SmeCredit() {}

  static Map<String, Object> offer(String number, Map<String, Object> company, Instant now) {
    LocalDate from = day(now);
    return ordered(
        "offerNumber",
        number,
        "company",
        company,
        "product",
        "SME_CREDIT",
        "programmeId",
        "sme-" + from.getYear(),
        "contact",
        ordered(
            "name", "张敏",
            "phone", "029-88316427",
            "mobile", "13892840617",
            "email", "zhangmin@qinchuan.example"),
        "confirmWith",
        "LEGAL_PERSON_CARD",
        "confirmBy",
        now.plus(CONFIRM_WITHIN).truncatedTo(ChronoUnit.SECONDS).toString(),
        "emailRule",
        Map.of("forbidden", "-_"),
        "form",
        form(from));
  }

  private static Map<String, Object> form(LocalDate from) {
    return ordered(
        "insuredPeriod", period(from),
        "coverRatioPercent", "80",
        "buyerLimit", money("150000.00", "USD"),
        "maximumIndemnity", money("600000.00", "USD"),
        "premium", money("5800.00", "CNY"),
        "premiumPaidBy", "统保平台财政资金全额承担",
        "countriesExcluded", List.of("古巴", "叙利亚", "朝鲜"),
        "risks",
            ordered(
                "commercial", List.of("买方破产或无力偿付债务", "买方拖欠货款", "买方拒绝接收货物", "开证行破产、停业或被接管", "开证行拖欠"),
                "political", List.of("禁止或限制汇兑", "禁止货物进口或撤销进口许可证", "颁布延期付款令", "战争、内战、叛乱、革命或暴动")),
        "specialTerms", SPECIAL_TERMS);
  }

  /**
   * What an offer says of a policy that was collected (领取) from a programme; the rest is made up as
   * for other offers, and where the cover begins at the issue, it begins today.
   */
  static Map<String, Object> collected(Tree collection) {
    return ordered(
        "company", collection.at("company").members(),
        "programmeId", collection.at("programmeId").textOrEmpty(),
        "form",
            ordered(
                "insuredPeriod",
                ordered(
                    "from", collection.at("cover", "from").value(),
                    "to", collection.at("cover", "to").value())));
  }

  static Map<String, Object> withdrawal() {
    return ordered("reason", "企业已不在本年度统保平台名单内，现撤回待确认保单。");
  }

  static Map<String, Object> approval() {
    return ordered("decision", "APPROVED", "handler", handler());
  }

  static Map<String, Object> rejection(String reason) {
    return ordered(
        "decision", "REJECTED",
        "reasons", List.of(ordered("code", "UW-017", "text", reason)),
        "handler", handler());
  }

  /**
   * The policy to an offer, with the offer's terms: for the time that was offered, or, where that
   * is over, for a year from the business day on.
   */
  static Map<String, Object> policy(String number, Tree offer, Instant now) {
    LocalDate today = day(now);
    Tree form = offer.at("form");
    Tree offered = form.at("insuredPeriod");
    boolean stands = offered.at("to").textOrEmpty().compareTo(today.toString()) >= 0;
    Tree period = stands ? offered : new Tree(period(today));
    return ordered(
        "policyNumber", number,
        "offerNumber", offer.at("offerNumber").value(),
        "company", offer.at("company").value(),
        "product", "SME_CREDIT",
        "policyType", "信保易保单",
        "effectiveFrom", period.at("from").value(),
        "effectiveTo", period.at("to").value(),
        "coverRatioPercent", form.at("coverRatioPercent").value(),
        "buyerLimit", form.at("buyerLimit").value(),
        "maximumIndemnity", form.at("maximumIndemnity").value(),
        "deadlines",
            ordered(
                "reportWithin", "P10D",
                "claimWithin", "P6M",
                "waitingPeriod", "P4M",
                "calendar", "WORKING_DAYS"),
        "scheme", SCHEME,
        "specialTerms", form.at("specialTerms").value(),
        "premium", form.at("premium").value());
  }

  static Map<String, Object> cancellation(String policyNumber, Instant now) {
    return ordered(
        "policyNumber", policyNumber, "on", day(now).toString(), "reason", "被保险人已注销，保险合同终止。");
  }

  static Map<String, Object> handler() {
    return ordered("name", "刘思远", "phone", "010-66582000", "email", "liusiyuan@sinosure.example");
  }

  private static Map<String, Object> period(LocalDate from) {
    return ordered("from", from.toString(), "to", lastDay(from).toString());
  }

  /** One year, both days included. */
  private static LocalDate lastDay(LocalDate from) {
    return from.plusYears(1).minusDays(1);
  }

  private static Map<String, Object> money(String amount, String currency) {
    return ordered("amount", amount, "currency", currency);
  }

  private static LocalDate day(Instant now) {
    return now.atZone(Policy.ZONE).toLocalDate();
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
