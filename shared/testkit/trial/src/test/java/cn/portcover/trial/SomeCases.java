package cn.portcover.trial;

import cn.portcover.testkit.whole.Call.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases of companies, as insurers tell of them (理赔信息). */
public final class SomeCases {
  public static final String CASES = "/v1/claims-information";
  public static final String POLICY = "YAHY-2026-77";

  private SomeCases() {}

  /** What an insurer tells when a case is reported to it (已报案). */
  public static Map<String, Object> reported(SomeCompany company, String number) {
    return Fields.of(
        "caseNumber",
        number,
        "company",
        company.inMessages(),
        "product",
        "CARGO",
        "policyNumber",
        POLICY,
        "accidentOn",
        SomeCovers.today().minusDays(12).toString(),
        "cause",
        "集装箱进水，货物水湿",
        "claimed",
        SomePolicies.money("120000.00", "CNY"),
        "status",
        "REPORTED");
  }

  /** The same once it is paid and closed. */
  public static Map<String, Object> closed(SomeCompany company, String number) {
    Map<String, Object> told = reported(company, number);
    told = Fields.with(told, "status", "CLOSED");
    told = Fields.with(told, "paid", SomePolicies.money("98000.00", "CNY"));
    told = Fields.with(told, "closedOn", SomeCovers.today().toString());
    return Fields.with(told, "note", "扣除免赔额后赔付");
  }

  private static String subject(Map<String, Object> told) {
    return "claims-information/" + told.get("caseNumber");
  }

  /** What an insurer says, whatever becomes of it. */
  public static Reply send(Insurer insurer, Map<String, Object> told) {
    return insurer.send("claims-information.published", subject(told), told);
  }

  /** The same by the insurer of all cargo, with its number among all that it says of the case. */
  public static Reply send(int sequence, Map<String, Object> told) {
    Insurer insurer = SomeCovers.insurer();
    return Trial.send(
        insurer.signed(
            Fields.with(
                insurer.event("claims-information.published", subject(told), told),
                "sequence",
                sequence)));
  }

  /** Has the insurer of all cargo tell of a case, at once. */
  public static void tell(Map<String, Object> told) {
    SomeCovers.insurer().tell("claims-information.published", subject(told), told);
  }

  /** 已报案; answers the case's number. */
  public static String told(SomeCompany company) {
    String number = Trial.fresh("LP-");
    tell(reported(company, number));
    return number;
  }

  /** The cases that a list shows, in its order. */
  public static List<String> numbers(Desk desk, String query) {
    Reply list = desk.read(CASES + query);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      numbers.add(list.text("items/" + i + "/caseNumber"));
    }
    return numbers;
  }

  /** Where the newest case is. */
  public static String newest(Desk desk) {
    return CASES + "/" + desk.read(CASES).text("items/0/id");
  }
}
