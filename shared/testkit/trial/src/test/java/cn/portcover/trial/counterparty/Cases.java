package cn.portcover.trial.counterparty;

import cn.portcover.testkit.card.DemoCompany;
import cn.portcover.trial.counterparty.Insurer.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One offer and all that an insurer may say about it. */
public record Cases(DemoCompany company, String offerNumber, String policyNumber, LocalDate from) {
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public static Cases of(DemoCompany company, Instant now) {
    int number = NUMBERS.incrementAndGet();
    return new Cases(company, "O-" + number, "P-" + number, now.atZone(ZONE).toLocalDate());
  }

  public String subject() {
    return "offers/" + offerNumber;
  }

  public Message offered() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("offerNumber", offerNumber);
    data.put("company", theCompany());
    data.put("product", "SME_CREDIT");
    data.put("confirmWith", "MEMBER");
    data.put("form", form());
    return Message.of("policy.offered", data);
  }

  public Message withdrawn() {
    return Message.of(
        "policy.offer-withdrawn", Map.of("offerNumber", offerNumber, "reason", "名单有变"));
  }

  public Message approved() {
    return Message.of(
        "application.decided", Map.of("offerNumber", offerNumber, "decision", "APPROVED"));
  }

  public Message rejected() {
    return Message.of(
        "application.decided",
        Map.of(
            "offerNumber",
            offerNumber,
            "decision",
            "REJECTED",
            "reasons",
            List.of(Map.of("code", "UW-1", "text", "超出承保范围"))));
  }

  public Message issued() {
    return issued(policyNumber);
  }

  Message issued(String number) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("policyNumber", number);
    data.put("offerNumber", offerNumber);
    data.put("company", theCompany());
    data.put("product", "SME_CREDIT");
    data.put("policyType", "信保易保单");
    data.put("effectiveFrom", from.toString());
    data.put("effectiveTo", from.plusYears(1).minusDays(1).toString());
    data.put("coverRatioPercent", "80");
    data.put("buyerLimit", money("150000.00", "USD"));
    data.put("deadlines", Map.of("reportWithin", "P10D", "calendar", "WORKING_DAYS"));
    data.put("scheme", List.of("赔偿比例 80%"));
    data.put("specialTerms", List.of());
    data.put("premium", money("5800.00", "CNY"));
    return Message.of("policy.issued", data);
  }

  public Message cancelled() {
    return Message.of(
        "policy.cancelled",
        Map.of("policyNumber", policyNumber, "on", from.toString(), "reason", "合同终止"));
  }

  private Map<String, Object> theCompany() {
    return Map.of(
        "uscc",
        company.uscc().value(),
        "name",
        company.name(),
        "organisationCode",
        company.uscc().organisationCode().value());
  }

  private Map<String, Object> form() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put(
        "insuredPeriod",
        Map.of("from", from.toString(), "to", from.plusYears(1).minusDays(1).toString()));
    form.put("coverRatioPercent", "80");
    form.put("buyerLimit", money("150000.00", "USD"));
    form.put("premium", money("5800.00", "CNY"));
    form.put("premiumPaidBy", "统保平台");
    form.put("countriesExcluded", List.of("古巴"));
    form.put("risks", Map.of("commercial", List.of("买方破产"), "political", List.of("战争")));
    form.put("specialTerms", List.of());
    return form;
  }

  private static Map<String, Object> money(String amount, String currency) {
    return Map.of("amount", amount, "currency", currency);
  }
}
