package cn.portcover.trial;

import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reservations and open covers of cargo, brought where tests need them by operations alone. */
public final class SomeCovers {
  private SomeCovers() {}

  /** Begun when first asked for. */
  private static final class First {
    static final Insurer INSURER = Insurer.enrolled("trial-cargo-insurer", List.of("CARGO"));
  }

  /** The insurer of all cargo that needs no other. */
  public static Insurer insurer() {
    return First.INSURER;
  }

  /** The day that it is in Beijing. */
  public static LocalDate today() {
    return LocalDate.ofInstant(Trial.now(), Policy.ZONE);
  }

  /** What a company fills in, all of it right. */
  public static Map<String, Object> wish() {
    return Fields.of(
        "insurerId",
        insurer().id(),
        "contact",
        "张敏",
        "phone",
        "029-88316427",
        "mainTransportMode",
        "2",
        "mainGoods",
        "机电产品及其零件",
        "routes",
        "上海—汉堡",
        "annualVolume",
        Fields.of("amount", "50000000.00", "currency", "CNY"),
        "startOn",
        today().plusDays(30).toString());
  }

  public static Reply reserve(Desk desk, Map<String, Object> wish) {
    return desk.send(
        Call.post("/v1/cargo/reservations")
            .header("idempotency-key", Trial.fresh("reserve-"))
            .json(wish));
  }

  /** 已发送; answers its id. */
  public static String reserved(Desk desk) {
    return Trial.requireStatus(201, reserve(desk, wish())).text("id");
  }

  /** What an insurer answers. */
  public static Map<String, Object> answer(String reservation, String result) {
    return Fields.of(
        "reservationId",
        reservation,
        "result",
        result,
        "reason",
        "FAILED".equals(result) ? "主要货物不在承保范围内" : null,
        "handler",
        Fields.of("name", "周航", "phone", "021-58884321"));
  }

  /** An open cover that is valid from yesterday for a year. */
  public static Map<String, Object> cover(SomeCompany company, String number) {
    return cover(company, number, today().minusDays(1), today().plusDays(364));
  }

  public static Map<String, Object> cover(
      SomeCompany company, String number, LocalDate from, LocalDate to) {
    return Fields.of(
        "openCoverNumber",
        number,
        "company",
        company.inMessages(),
        "product",
        "EXPORT",
        "validFrom",
        from.toString(),
        "validTo",
        to.toString(),
        "header",
        Fields.of(
            "limitPerConveyance",
            Fields.of("amount", "20000000.00", "currency", "CNY"),
            "annualLimit",
            Fields.of("amount", "500000000.00", "currency", "CNY"),
            "valuation",
            "发票金额加成百分之十",
            "transportModes",
            List.of("2", "5"),
            "regions",
            List.of("全球，受制裁国家（地区）除外")),
        "specialClauses",
        List.of(Fields.of("name", "装载", "content", "甲板货物除外，集装箱货物不在此限。")),
        "covers",
        List.of(
            Fields.of(
                "code",
                "ALL_RISKS",
                "name",
                "海洋运输货物一切险",
                "ratePermille",
                "0.8",
                "deductible",
                "每次事故 CNY 1,000")),
        "goodsClasses",
        List.of(
            Fields.of("hsSection", "16", "name", "机电产品"),
            Fields.of("hsSection", "11", "name", "纺织品", "ratePermille", "0.6")));
  }

  /** Has the insurer tell of an open cover; answers its id. */
  public static String signed(Desk desk, Map<String, Object> cover) {
    return signed(desk, insurer(), cover);
  }

  public static String signed(Desk desk, Insurer insurer, Map<String, Object> cover) {
    String number = String.valueOf(cover.get("openCoverNumber"));
    insurer.tell("open-cover.signed", "open-covers/" + number, cover);
    return desk.read("/v1/cargo/open-covers?number=" + number).text("items/0/id");
  }

  /** A valid open cover of the company; answers its id. */
  public static String signed(SomeCompany company, Desk desk) {
    return signed(desk, cover(company, Trial.fresh("YB-")));
  }
}
