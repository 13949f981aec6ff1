package cn.portcover.trial;

import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applications in the states that tests begin with, brought there by messages and operations alone.
 */
public final class SomeOffers {
  private SomeOffers() {}

  /**
   * An application of the company.
   *
   * @param id of the application
   * @param offerNumber the insurer's number
   */
  public record Offered(SomeCompany company, String id, String offerNumber) {
    public String path() {
      return "/v1/applications/" + id;
    }

    public String path(String below) {
      return path() + "/" + below;
    }
  }

  /** An offer's data as insurers send it. */
  public static Map<String, Object> data(SomeCompany company, String number, String confirmWith) {
    LocalDate from = today();
    return Fields.of(
        "offerNumber", number,
        "company", company.inMessages(),
        "product", "SME_CREDIT",
        "programmeId", "sme-" + from.getYear(),
        "contact",
            Fields.of(
                "name",
                "张敏",
                "phone",
                "029-88316427",
                "mobile",
                "13892840617",
                "email",
                "zhang@trial.example"),
        "confirmWith", confirmWith,
        "confirmBy", Trial.now().plus(Duration.ofDays(30)).toString(),
        "emailRule", Map.of("forbidden", "-_"),
        "form", form(from));
  }

  private static Map<String, Object> form(LocalDate from) {
    return Fields.of(
        "insuredPeriod",
            Fields.of("from", from.toString(), "to", from.plusYears(1).minusDays(1).toString()),
        "coverRatioPercent", "80",
        "buyerLimit", SomePolicies.money("150000.00", "USD"),
        "maximumIndemnity", SomePolicies.money("600000.00", "USD"),
        "premium", SomePolicies.money("5800.00", "CNY"),
        "premiumPaidBy", "统保平台财政资金全额承担",
        "countriesExcluded", List.of("古巴", "朝鲜"),
        "risks", Fields.of("commercial", List.of("买方破产", "买方拖欠货款"), "political", List.of("战争")),
        "specialTerms", List.of("单一买方赔偿限额为15万美元。"));
  }

  static LocalDate today() {
    return Trial.now().atZone(Policy.ZONE).toLocalDate();
  }

  /** Offers, with these data, and finds the application that is born of it. */
  public static Offered offered(SomeCompany company, Map<String, Object> data) {
    String number = String.valueOf(data.get("offerNumber"));
    Trial.insurer().tell("policy.offered", "offers/" + number, data);
    Reply list = company.member().read("/v1/applications?limit=100");
    for (int i = 0; list.at("items/" + i) != null; i++) {
      if (list.text("items/" + i + "/offerNumber").equals(number)) {
        return new Offered(company, list.text("items/" + i + "/id"), number);
      }
    }
    throw new AssertionError("no application of offer " + number + " in " + list);
  }

  /**
   * 待确认.
   *
   * @param confirmWith MEMBER, CARD or LEGAL_PERSON_CARD
   */
  public static Offered awaitingConfirmation(SomeCompany company, String confirmWith) {
    return offered(company, data(company, Trial.fresh("TR-"), confirmWith));
  }

  /** 已提交, by a member. */
  public static Offered submitted(SomeCompany company) {
    Offered offer = awaitingConfirmation(company, "MEMBER");
    Desk desk = company.member();
    String reading = desk.openForm(offer.id()).text("readingId");
    Trial.clock().advance(Duration.ofSeconds(11));
    Trial.requireStatus(200, confirm(desk, offer, 1, confirmation(reading, null)));
    return offer;
  }

  /** 审核通过. */
  public static Offered approved(SomeCompany company) {
    return decided(submitted(company), Fields.of("decision", "APPROVED"));
  }

  /** 审核不通过. */
  public static Offered rejected(SomeCompany company) {
    return decided(
        submitted(company),
        Fields.of(
            "decision",
            "REJECTED",
            "reasons",
            List.of(Fields.of("code", "UW-017", "text", "出口额超出范围。"))));
  }

  private static Offered decided(Offered offer, Map<String, Object> decision) {
    Trial.insurer()
        .tell(
            "application.decided",
            "offers/" + offer.offerNumber(),
            Fields.with(decision, "offerNumber", offer.offerNumber()));
    return offer;
  }

  /** 已撤回. */
  public static Offered withdrawn(SomeCompany company) {
    Offered offer = awaitingConfirmation(company, "MEMBER");
    Trial.insurer()
        .tell(
            "policy.offer-withdrawn",
            "offers/" + offer.offerNumber(),
            Fields.of("offerNumber", offer.offerNumber(), "reason", "企业已不在名单内。"));
    return offer;
  }

  /** What the company fills in, all of it right. */
  public static Map<String, Object> confirmation(
      String reading, @Nullable Map<String, Object> signature) {
    return Fields.of(
        "contact",
        Fields.of(
            "name",
            "张敏",
            "phone",
            "029-88316427",
            "mobile",
            "13892840617",
            "email",
            "zhang@trial.example"),
        "remark",
        "请尽快出单",
        "declarationAccepted",
        true,
        "readingId",
        reading,
        "signature",
        signature);
  }

  public static Call confirmCall(Offered offer, Object version, Map<String, Object> body) {
    return Call.post(offer.path("confirmation")).ifMatch(version).json(body);
  }

  public static Reply confirm(Desk desk, Offered offer, Object version, Map<String, Object> body) {
    return desk.send(confirmCall(offer, version, body));
  }
}
