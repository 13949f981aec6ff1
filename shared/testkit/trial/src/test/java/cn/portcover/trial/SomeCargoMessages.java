package cn.portcover.trial;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.record.Owner;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.StreamRecord;
import cn.portcover.trial.SomeCargo.Filed;
import java.util.List;
import java.util.Map;

/** What the insurers of cargo applications say, and what comes of what waits for it. */
public final class SomeCargoMessages {
  private SomeCargoMessages() {}

  /** What an insurer says of an application. */
  public static Map<String, Object> review(Filed filed, String result) {
    boolean issued = result.equals("ISSUED");
    boolean unwell = result.equals("DATA_REJECTED") || result.equals("DECLINED");
    return Fields.of(
        "applicationId", filed.id(),
        "result", result,
        "reasons",
            unwell
                ? List.of(
                    Fields.of("pointer", "/goods/marks", "code", "HW-104", "text", "唛头不清，请补充。"))
                : null,
        "insuredAmount", issued ? SomePolicies.money("550000.00", "CNY") : null,
        "premium", issued ? SomePolicies.money("440.00", "CNY") : null,
        "payBy", issued ? SomeCovers.today().plusDays(7).toString() : null);
  }

  /** Sends it, whatever becomes of it. */
  public static Reply say(Filed filed, Map<String, Object> review) {
    return filed.insurer().send("cargo-application.reviewed", filed.subject(), review);
  }

  /** The results told one after the other, each applied at once. */
  public static Filed told(Filed filed, String... results) {
    for (String result : results) {
      filed.insurer().tell("cargo-application.reviewed", filed.subject(), review(filed, result));
    }
    return filed;
  }

  public static Map<String, Object> policy(Filed filed, String number) {
    return Fields.of(
        "policyNumber", number,
        "applicationId", filed.id(),
        "effectiveFrom", SomeCovers.today().plusDays(10).toString(),
        "insuredAmount", SomePolicies.money("550000.00", "CNY"),
        "premium", SomePolicies.money("440.00", "CNY"),
        "conditions", List.of("按预约保险协议承保"),
        "claimsAgent", "Hamburg Survey GmbH");
  }

  public static Reply issue(Filed filed, Map<String, Object> policy) {
    return filed.insurer().send("cargo-policy.issued", filed.subject(), policy);
  }

  public static Reply answerWithdrawal(Filed filed, Map<String, Object> answer) {
    return filed.insurer().send("cargo-withdrawal.answered", filed.subject(), answer);
  }

  public static Map<String, Object> withdrawalAnswer(Filed filed, boolean accepted) {
    return Fields.of(
        "applicationId", filed.id(), "accepted", accepted, "reason", accepted ? null : "已转分保");
  }

  /** Sends what is later by its sequence than all of a lower one. */
  public static Reply numbered(Filed filed, String type, int sequence, Map<String, Object> data) {
    Map<String, Object> event = filed.insurer().event(type, filed.subject(), data);
    return Trial.send(filed.insurer().signed(Fields.with(event, "sequence", sequence)));
  }

  /** Hands the application's changes on as the table's stream does, for as long as it moves. */
  public static void handOn(Filed filed) {
    Owner owner = Owner.company(filed.company().uscc());
    new StreamRecord(owner, CargoApplication.KIND.name(), filed.id())
        .handOnTo(Trial.system(), filed::version);
  }
}
