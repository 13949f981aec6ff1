package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.application.SomeApplications;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claim.ReviewResult;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.SomePolicies;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.UserName;
import cn.portcover.domain.signing.AgreementStatus;
import cn.portcover.domain.signing.SomeSigning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private static final Instant NOW = SomeApplications.OFFERED.plusSeconds(60);

  private static void says(Announcement told, NoticeKind kind, String chinese, String english) {
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.chinese()).isEqualTo(chinese);
    assertThat(told.english()).isEqualTo(english);
  }

  @Test
  void anOffer() {
    says(
        Announcements.offered(SomeApplications.toBeConfirmed()),
        NoticeKind.OFFER_RECEIVED,
        "您有一份待确认小微信保易保单（O-1），请查看保单。",
        "An SME export credit policy waits for you to confirm it: O-1.");
    says(
        Announcements.lapsed(SomeApplications.toBeConfirmed()),
        NoticeKind.OFFER_LAPSED,
        "待确认保单 O-1 未在期限内确认，已失效。",
        "The offer O-1 was not confirmed in time and has lapsed.");
  }

  @Test
  void aWithdrawalWithAndWithoutAReason() {
    Application offered = SomeApplications.toBeConfirmed();
    says(
        Announcements.withdrawn(offered.withdraw(SomeApplications.decision(NOW))),
        NoticeKind.OFFER_WITHDRAWN,
        "保险机构已撤回待确认保单 O-1：资料齐全。",
        "The insurer has withdrawn its offer O-1: 资料齐全.");
    says(
        Announcements.withdrawn(offered.withdraw(new Decision(NOW, List.of(), null))),
        NoticeKind.OFFER_WITHDRAWN,
        "保险机构已撤回待确认保单 O-1。",
        "The insurer has withdrawn its offer O-1.");
  }

  @Test
  void aDecision() {
    Application submitted =
        SomeApplications.toBeConfirmed().confirm(SomeApplications.confirmation(NOW));
    says(
        Announcements.decided(submitted.approve(SomeApplications.decision(NOW))),
        NoticeKind.APPLICATION_APPROVED,
        "投保申请 O-1 已审核通过，保险单将由保险机构签发。",
        "Your application for O-1 is approved; the insurer will issue the policy.");
    var two =
        new Decision(
            NOW,
            List.of(new Decision.Reason(null, "出口额超出范围"), new Decision.Reason("R", "资料不全")),
            null);
    says(
        Announcements.decided(submitted.reject(two)),
        NoticeKind.APPLICATION_REJECTED,
        "投保申请 O-1 审核不通过：出口额超出范围；资料不全。",
        "Your application for O-1 is rejected: 出口额超出范围；资料不全.");
  }

  @Test
  void aPolicy() {
    Policy policy = SomePolicies.awaitingAcknowledgement();
    says(
        Announcements.issued(policy),
        NoticeKind.POLICY_ISSUED,
        "保险单 P-1 已签发，自 2026-07-01 起生效，请查看并收悉。",
        "Policy P-1 is issued and in force from 2026-07-01; view and acknowledge it.");
    says(
        Announcements.cancelled(policy.cancel(SomePolicies.cancellation())),
        NoticeKind.POLICY_CANCELLED,
        "保险单 P-1 已被保险机构注销，请查看原因。",
        "The insurer has cancelled policy P-1; see why.");
  }

  @Test
  void aReceipt() {
    ClaimNumber number = ClaimNumber.of(LocalDate.of(2026, 11, 21), 4829174435L);
    var receipt =
        new ClaimReceipt(
            number,
            SomeCompanies.EXPORTER.uscc(),
            "HZ-1",
            ReviewResult.RETURNED,
            NOW,
            1,
            List.of(),
            null,
            new Decision.Handler("刘思远", null, null),
            NOW);
    says(
        Announcements.received(receipt),
        NoticeKind.CLAIM_RECEIPT,
        "索赔申请 " + number + " 收到审核回执：退回。",
        "The insurer says of claim " + number + ": Returned.");
  }

  @Test
  void anAgreement() {
    says(
        Announcements.answered(SomeSigning.in(AgreementStatus.COMPLETED)),
        NoticeKind.AGREEMENT_COMPLETED,
        "中国出口信用保险公司 已签署服务协议，签约完成，可以办理索赔申请。",
        "中国出口信用保险公司 has sealed the service agreement; claims can be made now.");
    says(
        Announcements.answered(SomeSigning.in(AgreementStatus.FAILED)),
        NoticeKind.AGREEMENT_FAILED,
        "中国出口信用保险公司 未签署服务协议，签约失败：印章与企业名称不符。请修改后重新签署。",
        "中国出口信用保险公司 has refused the service agreement: 印章与企业名称不符. It may be signed again.");
  }

  @Test
  void aPassword() {
    Account account =
        Account.set(
            SomeCompanies.EXPORTER,
            SomeCompanies.card(NOW.plusSeconds(60)),
            new UserName("wang.li"),
            "$argon2id$",
            NOW);
    assertThat(Announcements.changed(account).kind()).isEqualTo(NoticeKind.ACCOUNT_CHANGED);
    assertThat(Announcements.changed(account).chinese()).contains("王丽", "wang.li");
    assertThat(Announcements.changed(account).english())
        .contains("王丽", "wang.li")
        .doesNotContain("argon2");
  }
}
