package cn.portcover.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Policies in the states that tests begin with. */
public final class SomePolicies {
  private SomePolicies() {}

  /** A policy of the company. */
  public record Issued(SomeCompany company, String number) {
    public String path() {
      return "/v1/policies/" + number;
    }

    public String path(String below) {
      return path() + "/" + below;
    }
  }

  public static Map<String, Object> money(String amount, String currency) {
    return Fields.of("amount", amount, "currency", currency);
  }

  public static LocalDate today() {
    return SomeOffers.today();
  }

  /** A policy's data as insurers send it, of no offer. */
  public static Map<String, Object> data(
      SomeCompany company, String number, LocalDate from, LocalDate to) {
    return Fields.of(
        "policyNumber", number,
        "company", company.inMessages(),
        "product", "SME_CREDIT",
        "policyType", "信保易保单",
        "effectiveFrom", from.toString(),
        "effectiveTo", to.toString(),
        "coverRatioPercent", "80",
        "buyerLimit", money("150000.00", "USD"),
        "maximumIndemnity", money("600000.00", "USD"),
        "deadlines",
            Fields.of(
                "reportWithin",
                "P10D",
                "claimWithin",
                "P6M",
                "waitingPeriod",
                "P4M",
                "calendar",
                "WORKING_DAYS"),
        "scheme", List.of("赔偿比例：80%。"),
        "specialTerms", List.of("单一买方赔偿限额为15万美元。"),
        "premium", money("5800.00", "CNY"));
  }

  public static Issued issued(SomeCompany company, LocalDate from, LocalDate to) {
    String number = Trial.fresh("P-");
    return issued(company, number, data(company, number, from, to));
  }

  private static Issued issued(SomeCompany company, String number, Map<String, Object> data) {
    Trial.insurer().tell("policy.issued", "policies/" + number, data);
    return new Issued(company, number);
  }

  /** 生效, 待收悉: to be acknowledged since today. */
  public static Issued toAcknowledge(SomeCompany company) {
    return issued(company, today(), today().plusYears(1).minusDays(1));
  }

  /** Whose insurer decides on claims within days: {@code P20D}. */
  public static Issued waiting(SomeCompany company, String period) {
    String number = Trial.fresh("P-");
    Map<String, Object> data = data(company, number, today(), today().plusYears(1).minusDays(1));
    return issued(
        company,
        number,
        Fields.with(
            data, "deadlines", Fields.of("waitingPeriod", period, "calendar", "CALENDAR_DAYS")));
  }

  /** In force from next month. */
  public static Issued notYetEffective(SomeCompany company) {
    return issued(company, today().plusMonths(1), today().plusMonths(13));
  }

  /** Its last day was yesterday, and no schedule has come by. */
  public static Issued runOut(SomeCompany company) {
    return issued(company, today().minusYears(1), today().minusDays(1));
  }

  /** 注销. */
  public static Issued cancelled(SomeCompany company) {
    Issued policy = toAcknowledge(company);
    cancel(policy);
    return policy;
  }

  public static void cancel(Issued policy) {
    Trial.insurer()
        .tell(
            "policy.cancelled",
            "policies/" + policy.number(),
            Fields.of(
                "policyNumber", policy.number(), "on", today().toString(), "reason", "保险合同终止。"));
  }
}
