package cn.portcover.trial;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Programmes in the states that tests begin with, published by the administrator. */
public final class SomeProgrammes {
  private SomeProgrammes() {}

  /** A programme. */
  public record Published(String id) {
    public String admin() {
      return "/v1/admin/programmes/" + id;
    }

    public String path(String below) {
      return "/v1/programmes/" + id + "/" + below;
    }

    /** As the company sees it. */
    public Reply seenBy(Desk desk) {
      Reply all = desk.read("/v1/programmes");
      for (int i = 0; all.at("items/" + i) != null; i++) {
        if (all.text("items/" + i + "/id").equals(id)) {
          return new Reply(
              all.status(),
              all.headers(),
              cn.portcover.operation.json.Json.write(all.at("items/" + i)));
        }
      }
      throw new AssertionError("no programme " + id + " in " + all);
    }
  }

  private static LocalDate from() {
    return SomePolicies.today().minusMonths(1);
  }

  /** The last day of the cover of all programmes here. */
  public static LocalDate to() {
    return from().plusYears(1).minusDays(1);
  }

  /** 手册 004, moved to today. */
  public static Map<String, Object> terms(LocalDate collectFrom, LocalDate collectBy) {
    return Fields.of(
        "insurer",
        Trial.insurer().id(),
        "chineseName",
        "出口信用保险外贸中小微企业统保政策",
        "englishName",
        "Export credit insurance for small exporters",
        "publisher",
        "深圳市商务局",
        "criteria",
        "2021 年出口额 800 万美元（含）以下企业",
        "collectFrom",
        collectFrom.toString(),
        "collectBy",
        collectBy.toString(),
        "period",
        Fields.of("from", from().toString(), "to", to().toString()),
        "coverRatioPercent",
        "80",
        "buyerLimit",
        SomePolicies.money("150000.00", "USD"),
        "scope",
        "以被保险人名义报关的全部出口业务",
        "risks",
        Fields.of(
            "commercial",
            List.of("无力偿还债务", "买家破产", "拖欠货款", "拒绝接受货物"),
            "political",
            List.of("战争", "动乱", "贸易管制", "外汇管制")),
        "countriesExcluded",
        List.of(),
        "premiumPaidBy",
        "财政资金",
        "freeCreditReports",
        3,
        "extras",
        List.of("免费提供 3 个海外买家资信报告"));
  }

  public static Map<String, Object> terms() {
    LocalDate today = SomePolicies.today();
    return terms(today.minusDays(10), today.plusDays(10));
  }

  public static Reply publish(String id, Map<String, Object> terms) {
    return Trial.admin(Call.of("PUT", "/v1/admin/programmes/" + id).json(terms));
  }

  /** Without a list. */
  public static Published published(Map<String, Object> terms) {
    String id = Trial.fresh("programme-");
    Trial.requireStatus(200, publish(id, terms));
    return new Published(id);
  }

  /** With these companies on its list. */
  public static Published listing(Map<String, Object> terms, SomeCompany... companies) {
    Published programme = published(terms);
    StringBuilder rows = new StringBuilder();
    for (SomeCompany company : companies) {
      rows.append(company.uscc()).append(',').append(company.company().name()).append("\r\n");
    }
    Reply report = Trial.requireStatus(200, list(programme, csv(rows.toString()), ""));
    if (!report.text("outcome").equals("PUBLISHED")) {
      throw new AssertionError(report);
    }
    return programme;
  }

  public static byte[] csv(String rows) {
    return ("统一社会信用代码,企业名称\r\n" + rows).getBytes(StandardCharsets.UTF_8);
  }

  public static Reply list(Published programme, byte[] file, String query) {
    return Trial.admin(
        Call.post(programme.admin() + "/companies" + query)
            .bytes(file)
            .header("content-type", "application/octet-stream"));
  }

  public static Call collectCall(Published programme) {
    return Call.post(programme.path("collection"))
        .header("idempotency-key", Trial.fresh("collect-"));
  }

  /** Collected in time; the insurer has not offered yet. */
  public static Published collected(SomeCompany company) {
    Published programme = listing(terms(), company);
    Trial.requireStatus(201, company.member().send(collectCall(programme)));
    return programme;
  }

  public static Call reportCall(Published programme, String buyer) {
    return Call.post(programme.path("credit-reports"))
        .header("idempotency-key", Trial.fresh("report-"))
        .json(Fields.of("buyer", Fields.of("englishName", buyer, "country", "DEU")));
  }
}
