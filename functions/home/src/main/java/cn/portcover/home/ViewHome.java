package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Language;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.article.LatestArticles;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotice;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.NoticeStatus;
import cn.portcover.domain.notice.Reminder;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.signing.Seal;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 系统首页: what waits for the company, and the news; ten reads, whatever it has. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {},
    reads = {
      Application.class,
      Policy.class,
      Claim.class,
      Seal.class,
      Notice.class,
      Reminder.class,
      LatestArticles.class
    })
final class ViewHome {
  /**
   * @param link where the waiting records are; absent at 0
   */
  record Counter(int count, String label, @Nullable String link) {}

  /** 待确认保单提示信息 (手册 003 §2.1). */
  record Banner(String text, String button, String link) {}

  record HomeView(
      Counter policiesToConfirm,
      Counter policyEffectiveNotices,
      Counter claimNotices,
      @Nullable Banner banner,
      List<ExpiryWarning> sealWarnings,
      List<ExpiryWarning> certificateWarnings,
      List<NearDay> deadlines,
      Counter unreadNotices,
      RiskNews riskNews) {}

  @Get("/home")
  HomeView view(Caller caller, Work work, Instant now) {
    Language language = caller.language();
    Counter toConfirm =
        counter(
            Application.KIND,
            Map.of("status", ApplicationStatus.TO_BE_CONFIRMED.name()),
            language.choose("待确认保单", "Policies to confirm"),
            "/v1/applications?status=TO_BE_CONFIRMED",
            caller,
            work);
    Counter effective =
        counter(
            Policy.KIND,
            Map.of(
                "status",
                PolicyStatus.EFFECTIVE.name(),
                "receiptStatus",
                ReceiptStatus.AWAITING.name()),
            language.choose("保单生效通知", "Policies in force to acknowledge"),
            "/v1/policies?status=EFFECTIVE&receipt=AWAITING",
            caller,
            work);
    return new HomeView(
        toConfirm,
        effective,
        claimNotices(caller, work),
        banner(toConfirm, language),
        ExpiryWarning.ofSeals(caller, work, now),
        ExpiryWarning.ofCard(caller, now),
        NearDay.of(caller, work, now),
        counter(
            Notice.KIND,
            Map.of("status", NoticeStatus.UNREAD.name()),
            language.choose("未读通知", "Unread notices"),
            "/v1/notices?status=UNREAD",
            caller,
            work),
        RiskNews.of(work, language));
  }

  /** 索赔申请通知: claims that came back, and decisions that nobody has seen. */
  private static Counter claimNotices(Caller caller, Work work) {
    int count =
        claims(ClaimStatus.RETURNED, ClaimNotice.NONE, caller, work)
            + claims(ClaimStatus.APPROVED, ClaimNotice.UNSEEN, caller, work)
            + claims(ClaimStatus.DECLINED, ClaimNotice.UNSEEN, caller, work)
            + claims(ClaimStatus.PAID, ClaimNotice.UNSEEN, caller, work);
    return new Counter(
        count,
        caller.language().choose("索赔申请通知", "Claims returned or decided"),
        count == 0 ? null : "/v1/claims");
  }

  private static int claims(ClaimStatus status, ClaimNotice notice, Caller caller, Work work) {
    return work.store()
        .count(
            Claim.KIND, caller.owner(), Map.of("status", status.name(), "notice", notice.name()));
  }

  private static Counter counter(
      RecordKind<?> kind,
      Map<String, String> statuses,
      String label,
      String link,
      Caller caller,
      Work work) {
    int count = work.store().count(kind, caller.owner(), statuses);
    return new Counter(count, label, count == 0 ? null : link);
  }

  private static @Nullable Banner banner(Counter toConfirm, Language language) {
    return toConfirm.link() == null
        ? null
        : new Banner(
            language.choose(
                "您有一份待确认小微信保易保单，请查看保单", "An SME export credit policy waits for you to confirm it."),
            language.choose("查看保单", "View policy"),
            toConfirm.link());
  }
}
