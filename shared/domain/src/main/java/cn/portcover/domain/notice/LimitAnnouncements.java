package cn.portcover.domain.notice;

import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitRequest;
import cn.portcover.domain.guarantee.LimitTerms;
import org.jspecify.annotations.Nullable;

/** The words of what companies are told of their limits (手册 002, 额度申请). */
public final class LimitAnnouncements {
  private LimitAnnouncements() {}

  /** What the insurer decided: 成功, 失败, 追加成功, 追加失败. */
  public static Announcement decided(Limit limit, LimitRequest.Decision decision) {
    boolean more = limit.request().isForMore();
    String chinese = limit.insurerName() + (more ? "关税保证保险额度追加" : "关税保证保险额度申请");
    String english = limit.insurerName() + (more ? ", increase of the limit: " : ", limit: ");
    String reason = decision.reason();
    if (!decision.isGranted()) {
      return new Announcement(
          NoticeKind.LIMIT_DECIDED,
          chinese + "失败：" + reason + (more ? "；原额度不变。" : "。"),
          english + "refused: " + reason + (more ? "; the old limit stays." : "."));
    }
    LimitTerms terms = limit.terms();
    return new Announcement(
        NoticeKind.LIMIT_DECIDED,
        chinese + "成功，批复额度 " + limit.ledger().saidTotal() + rest(terms, "，费率 ", "，有效期至 ") + "。",
        english
            + "granted, "
            + limit.ledger().saidTotal()
            + rest(terms, " in all, rate ", ", in effect to ")
            + ".");
  }

  private static String rest(@Nullable LimitTerms terms, String rate, String to) {
    return terms == null
        ? ""
        : rate
            + terms.ratePercent().toPlainString()
            + "%"
            + (terms.effectiveTo() == null ? "" : to + terms.effectiveTo());
  }

  /** The insurer changed the total by itself. */
  public static Announcement changed(Limit limit) {
    LimitLedger ledger = limit.ledger();
    return new Announcement(
        NoticeKind.LIMIT_CHANGED,
        limit.insurerName()
            + "变更了关税保证保险额度：总额度 "
            + ledger.saidTotal()
            + "，剩余额度 "
            + ledger.remaining()
            + "。",
        limit.insurerName()
            + " has changed the limit: "
            + ledger.saidTotal()
            + " in all, "
            + ledger.remaining()
            + " left.");
  }

  /** 已过期. */
  public static Announcement expired(Limit limit) {
    return new Announcement(
        NoticeKind.LIMIT_EXPIRED,
        limit.insurerName() + "的关税保证保险额度已过期，如需使用请重新申请。",
        "The limit of " + limit.insurerName() + " has expired; apply again if it is needed.");
  }
}
