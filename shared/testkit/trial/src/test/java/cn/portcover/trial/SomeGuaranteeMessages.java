package cn.portcover.trial;

import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.record.Owner;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.StreamRecord;
import cn.portcover.trial.SomeGuarantees.Filed;
import java.util.List;
import java.util.Map;

/** What insurers say of guarantee applications, and what comes of what waits for it. */
public final class SomeGuaranteeMessages {
  public static final String PREMIUM = "83.49";

  private SomeGuaranteeMessages() {}

  /** What an insurer says of an application. */
  public static Map<String, Object> review(Filed filed, String result) {
    boolean approved = result.equals("APPROVED");
    boolean unwell = result.equals("DATA_REJECTED") || result.equals("DECLINED");
    return Fields.of(
        "applicationId", filed.id(),
        "result", result,
        "reasons",
            unwell
                ? List.of(
                    Fields.of(
                        "pointer", "/form/contractNumber", "code", "GS-104", "text", "合同号有误。"))
                : null,
        "premium", approved ? SomePolicies.money(PREMIUM, "CNY") : null,
        "payBy", approved ? SomeCovers.today().plusDays(7).toString() : null);
  }

  /** Sends it, whatever becomes of it. */
  public static Reply say(Filed filed, Map<String, Object> review) {
    return filed.insurer().send("guarantee-application.reviewed", filed.subject(), review);
  }

  /** The results told one after the other, each applied at once. */
  public static Filed told(Filed filed, String... results) {
    for (String result : results) {
      filed
          .insurer()
          .tell("guarantee-application.reviewed", filed.subject(), review(filed, result));
    }
    return filed;
  }

  public static Map<String, Object> policy(Filed filed, String number) {
    return Fields.of(
        "policyNumber", number,
        "applicationId", filed.id(),
        "effectiveFrom", SomeCovers.today().toString(),
        "effectiveTo", SomeCovers.today().plusDays(89).toString(),
        "guaranteedAmount", SomePolicies.money(SomeGuarantees.AMOUNT, "CNY"),
        "premium", SomePolicies.money(PREMIUM, "CNY"));
  }

  public static Reply issue(Filed filed, Map<String, Object> policy) {
    return filed.insurer().send("guarantee-policy.issued", filed.subject(), policy);
  }

  /** Hands the application's changes on as the table's stream does, for as long as it moves. */
  public static void handOn(Filed filed) {
    Owner owner = Owner.company(filed.company().uscc());
    new StreamRecord(owner, GuaranteeApplication.KIND.name(), filed.id())
        .handOnTo(Trial.system(), filed::version);
  }
}
