package cn.portcover.trial;

import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.domain.record.Owner;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.StreamRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Limits of customs-duty guarantees in the states that tests begin with, by operations alone. */
public final class SomeLimits {
  public static final String LIMITS = "/v1/guarantee/limits";

  private SomeLimits() {}

  /** Begun when first asked for. */
  private static final class First {
    static final Insurer INSURER =
        Insurer.enrolled("trial-duty-insurer", List.of("DUTY_GUARANTEE"));
  }

  /** The insurer of all limits that need no other. */
  public static Insurer insurer() {
    return First.INSURER;
  }

  /**
   * A limit of a company.
   *
   * @param desk of its operator
   */
  public record Asked(Desk desk, String id, Insurer insurer) {
    public String path() {
      return LIMITS + "/" + id;
    }

    public String path(String below) {
      return path() + "/" + below;
    }

    public Reply view() {
      return desk.read(path());
    }

    public String status() {
      return view().text("status");
    }

    public int version() {
      return Integer.parseInt(view().text("version"));
    }

    /** What it has: total, used, reserved, remaining. */
    public List<String> ledger() {
      Reply view = view();
      return List.of(
          view.text("terms/total/amount"),
          view.text("terms/used/amount"),
          view.text("terms/reserved/amount"),
          view.text("terms/remaining/amount"));
    }

    /** What the insurer says, whatever becomes of it. */
    public Reply say(String type, Map<String, Object> data) {
      return insurer.send(type, "limits/" + id, data);
    }

    /** The same with its number among all that the insurer says of the limit. */
    public Reply say(String type, int sequence, Map<String, Object> data) {
      return Trial.send(
          insurer.signed(
              Fields.with(insurer.event(type, "limits/" + id, data), "sequence", sequence)));
    }

    /** What the insurer says, and is applied at once. */
    public Asked told(String type, Map<String, Object> data) {
      insurer.tell(type, "limits/" + id, data);
      return this;
    }
  }

  /** An authorisation that is in force, signed by the company's operator; answers its id. */
  public static String authorise(SomeCompany company, Desk desk, Insurer insurer) {
    Map<String, Object> body =
        Fields.of(
            "insurerId", insurer.id(), "sealId", SomeSignings.seal(company), "termsAccepted", true);
    Reply signed =
        desk.send(
            SomeSignings.keyed(
                "/v1/guarantee/credit-authorisations",
                SomeSignings.signed(desk, "SIGN_CREDIT_AUTHORISATION", body)));
    return Trial.requireStatus(201, signed).text("id");
  }

  /** What a company fills in, all of it right. */
  public static Map<String, Object> form() {
    return Fields.of(
        "applicant",
        Fields.of("phone", "029-88316427", "legalRepresentative", "王丽"),
        "customsCode",
        "1108919038",
        "registeringCustoms",
        "0100",
        "requestedAmount",
        SomePolicies.money("60000000.00", "CNY"),
        "remark",
        "首次申请");
  }

  public static Map<String, Object> form(Insurer insurer) {
    return Fields.with(form(), "insurerId", insurer.id());
  }

  public static Reply apply(Desk desk, Map<String, Object> form) {
    return desk.send(Call.post(LIMITS).header("idempotency-key", Trial.fresh("limit-")).json(form));
  }

  /** 申请中, with an authorisation in force: version 1. */
  public static Asked applied(SomeCompany company, Desk desk) {
    authorise(company, desk, insurer());
    return appliedAlone(desk);
  }

  /** The same by a company that has authorised the insurer already. */
  public static Asked appliedAlone(Desk desk) {
    Reply made = Trial.requireStatus(201, apply(desk, form(insurer())));
    return new Asked(desk, made.text("id"), insurer());
  }

  public static Reply applyAgain(Asked limit, Map<String, Object> form) {
    return limit
        .desk()
        .send(Call.post(limit.path("reapplication")).ifMatch(limit.version()).json(form));
  }

  public static Reply increase(Asked limit, String additional) {
    return limit
        .desk()
        .send(
            Call.post(limit.path("increases"))
                .ifMatch(limit.version())
                .json(Fields.of("additional", SomePolicies.money(additional, "CNY"))));
  }

  /** What an insurer decides; granted from today for a year at 2.30 %. */
  public static Map<String, Object> decision(Asked limit, String result, @Nullable String total) {
    boolean granted = result.equals("GRANTED");
    return Fields.of(
        "limitId",
        limit.id(),
        "result",
        result,
        "total",
        total == null ? null : SomePolicies.money(total, "CNY"),
        "ratePercent",
        granted ? "2.30" : null,
        "effectiveFrom",
        granted ? SomeCovers.today().toString() : null,
        "effectiveTo",
        granted ? SomeCovers.today().plusDays(364).toString() : null,
        "reason",
        total == null ? "资料不全" : null);
  }

  public static Asked decided(Asked limit, String result, @Nullable String total) {
    return limit.told("limit.decided", decision(limit, result, total));
  }

  /** 成功. */
  public static Asked granted(SomeCompany company, Desk desk, String total) {
    return decided(applied(company, desk), "GRANTED", total);
  }

  /** An entry of the insurer's ledger, and its figures after it. */
  public static Map<String, Object> entry(
      Asked limit,
      String kind,
      @Nullable String amount,
      String reference,
      String total,
      String used) {
    return Fields.of(
        "limitId",
        limit.id(),
        "entry",
        Fields.of(
            "kind",
            kind,
            "amount",
            amount == null ? null : SomePolicies.money(amount, "CNY"),
            "reference",
            reference),
        "total",
        SomePolicies.money(total, "CNY"),
        "used",
        SomePolicies.money(used, "CNY"),
        "at",
        Instant.ofEpochMilli(Trial.now().toEpochMilli()).toString());
  }

  /** A new limit in that status, of a company that has authorised the insurer. */
  public static Asked in(LimitStatus status, Desk desk) {
    Asked limit = appliedAlone(desk);
    return switch (status) {
      case APPLIED -> limit;
      case GRANTED -> decided(limit, "GRANTED", "60000000.00");
      case FAILED -> decided(limit, "FAILED", null);
      case INCREASING -> increasing(decided(limit, "GRANTED", "60000000.00"));
      case INCREASE_REFUSED ->
          decided(increasing(decided(limit, "GRANTED", "60000000.00")), "INCREASE_REFUSED", null);
      case EXPIRED ->
          decided(limit, "GRANTED", "60000000.00")
              .told(
                  "limit.changed",
                  entry(limit, "EXPIRE", null, Trial.fresh("JQ-"), "60000000.00", "0.00"));
    };
  }

  private static Asked increasing(Asked limit) {
    Trial.requireStatus(200, increase(limit, "10000000.00"));
    return limit;
  }

  /** Hands the limit's changes on as the table's stream does, for as long as it moves. */
  public static void handOn(Asked limit) {
    Owner owner = Owner.company(limit.desk().company().uscc());
    new StreamRecord(owner, Limit.KIND.name(), limit.id()).handOnTo(Trial.system(), limit::version);
  }
}
