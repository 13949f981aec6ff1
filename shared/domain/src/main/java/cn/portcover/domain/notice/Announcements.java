package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.ReservationStatus;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.signing.AgreementStatus;
import cn.portcover.domain.signing.ServiceAgreement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of what companies are told. */
public final class Announcements {
  private Announcements() {}

  /** 待确认保单提示信息 (手册 003 §2.1). */
  public static Announcement offered(Application application) {
    String number = application.offer().offerNumber().value();
    return new Announcement(
        NoticeKind.OFFER_RECEIVED,
        "您有一份待确认小微信保易保单（" + number + "），请查看保单。",
        "An SME export credit policy waits for you to confirm it: " + number + ".");
  }

  public static Announcement withdrawn(Application application) {
    String number = application.offer().offerNumber().value();
    return new Announcement(
        NoticeKind.OFFER_WITHDRAWN,
        "保险机构已撤回待确认保单 " + number + because(application.decision(), "：") + "。",
        "The insurer has withdrawn its offer "
            + number
            + because(application.decision(), ": ")
            + ".");
  }

  public static Announcement lapsed(Application application) {
    String number = application.offer().offerNumber().value();
    return new Announcement(
        NoticeKind.OFFER_LAPSED,
        "待确认保单 " + number + " 未在期限内确认，已失效。",
        "The offer " + number + " was not confirmed in time and has lapsed.");
  }

  public static Announcement decided(Application application) {
    String number = application.offer().offerNumber().value();
    return application.status() == ApplicationStatus.APPROVED
        ? new Announcement(
            NoticeKind.APPLICATION_APPROVED,
            "投保申请 " + number + " 已审核通过，保险单将由保险机构签发。",
            "Your application for " + number + " is approved; the insurer will issue the policy.")
        : new Announcement(
            NoticeKind.APPLICATION_REJECTED,
            "投保申请 " + number + " 审核不通过" + because(application.decision(), "：") + "。",
            "Your application for "
                + number
                + " is rejected"
                + because(application.decision(), ": ")
                + ".");
  }

  /** 保单生效通知: to be acknowledged (收悉). */
  public static Announcement issued(Policy policy) {
    String number = policy.terms().policyNumber().value();
    return new Announcement(
        NoticeKind.POLICY_ISSUED,
        "保险单 " + number + " 已签发，自 " + policy.terms().period().from() + " 起生效，请查看并收悉。",
        "Policy "
            + number
            + " is issued and in force from "
            + policy.terms().period().from()
            + "; view and acknowledge it.");
  }

  public static Announcement cancelled(Policy policy) {
    String number = policy.terms().policyNumber().value();
    return new Announcement(
        NoticeKind.POLICY_CANCELLED,
        "保险单 " + number + " 已被保险机构注销，请查看原因。",
        "The insurer has cancelled policy " + number + "; see why.");
  }

  /** 审核回执. */
  public static Announcement received(ClaimReceipt receipt) {
    return new Announcement(
        NoticeKind.CLAIM_RECEIPT,
        "索赔申请 " + receipt.claimNumber() + " 收到审核回执：" + receipt.result().label(Language.ZH) + "。",
        "The insurer says of claim "
            + receipt.claimNumber()
            + ": "
            + receipt.result().label(Language.EN)
            + ".");
  }

  /** 签约完成, 签约失败. */
  public static Announcement answered(ServiceAgreement agreement) {
    String insurer = agreement.insurerName();
    return agreement.status() == AgreementStatus.COMPLETED
        ? new Announcement(
            NoticeKind.AGREEMENT_COMPLETED,
            insurer + " 已签署服务协议，签约完成，可以办理索赔申请。",
            insurer + " has sealed the service agreement; claims can be made now.")
        : new Announcement(
            NoticeKind.AGREEMENT_FAILED,
            insurer + " 未签署服务协议，签约失败：" + agreement.refusal() + "。请修改后重新签署。",
            insurer
                + " has refused the service agreement: "
                + agreement.refusal()
                + ". It may be signed again.");
  }

  /** Whose password it is should know when it was not that person. */
  public static Announcement changed(Account account) {
    return new Announcement(
        NoticeKind.ACCOUNT_CHANGED,
        account.person() + " 的登录密码（用户名 " + account.userName() + "）已变更；如非本人操作，请使用卡介质登录后重新设置或删除。",
        "The password of "
            + account.person()
            + " (user name "
            + account.userName()
            + ") has changed; if that was someone else, sign in with the card and set it again or"
            + " remove it.");
  }

  /** 已回复 (手册 000 第五章). */
  public static Announcement answered(Enquiry enquiry) {
    return new Announcement(
        NoticeKind.ENQUIRY_ANSWERED,
        "询保申请 " + enquiry.serial() + " 已回复，请查看。",
        "Your enquiry " + enquiry.serial() + " is answered.");
  }

  /** 海外买家资信报告 (手册 004 §二(五)): delivered, or why there is none. */
  public static Announcement answered(CreditReport report) {
    String buyer = report.buyer().englishName();
    return new Announcement(
        NoticeKind.CREDIT_REPORT_ANSWERED,
        "海外买家 " + buyer + " 的资信报告：" + report.status().label(Language.ZH) + "。",
        "Credit report on " + buyer + ": " + report.status().label(Language.EN) + ".");
  }

  /** 信息订阅: on a topic that the company has subscribed to. */
  public static Announcement published(Article article) {
    return new Announcement(
        NoticeKind.RISK_ARTICLE,
        article.module().label(Language.ZH) + "：" + article.title(),
        article.module().label(Language.EN) + ": " + article.title());
  }

  /** 成功, 失败 (手册 002, 货运险预约). */
  public static Announcement answered(CargoReservation reservation) {
    String insurer = reservation.insurerName();
    String id = reservation.id().value();
    return reservation.status() == ReservationStatus.SUCCEEDED
        ? new Announcement(
            NoticeKind.CARGO_RESERVATION_ANSWERED,
            "货运险预约 " + id + " 成功，请与" + insurer + "线下签订货物运输预约保险协议。",
            "Your cargo reservation "
                + id
                + " has succeeded; sign the open cover with "
                + insurer
                + ".")
        : new Announcement(
            NoticeKind.CARGO_RESERVATION_ANSWERED,
            "货运险预约 " + id + " 失败，请查看原因。",
            "Your cargo reservation " + id + " has failed; see why.");
  }

  /** A new open cover, or new terms of one. */
  public static Announcement signed(OpenCover cover) {
    String number = cover.terms().number().value();
    String days = cover.terms().period().from() + " 至 " + cover.terms().period().to();
    return cover.version() == 1
        ? new Announcement(
            NoticeKind.OPEN_COVER_SIGNED,
            "货物运输预约保险协议 " + number + " 已签订，协议期间 " + days + "，可以投保。",
            "Open cover " + number + " is signed; carriages can be insured under it.")
        : new Announcement(
            NoticeKind.OPEN_COVER_SIGNED,
            "货物运输预约保险协议 " + number + " 的内容已由保险机构变更，协议期间 " + days + "，请查看。",
            "The insurer has changed open cover " + number + "; see its terms.");
  }

  public static Announcement ended(OpenCover cover, OpenCover.Ending ending) {
    String number = cover.terms().number().value();
    return new Announcement(
        NoticeKind.OPEN_COVER_ENDED,
        "货物运输预约保险协议 " + number + " 自 " + ending.on() + " 起终止：" + ending.reason() + "。",
        "Open cover " + number + " ends on " + ending.on() + ": " + ending.reason() + ".");
  }

  private static String because(@Nullable Decision decision, String before) {
    List<Decision.Reason> reasons = decision == null ? List.of() : decision.reasons();
    return reasons.isEmpty()
        ? ""
        : before + reasons.stream().map(Decision.Reason::text).collect(Collectors.joining("；"));
  }
}
