package cn.portcover.domain.record;

import cn.portcover.domain.application.ApplicationLifecycle;
import cn.portcover.domain.article.ArticleAttachmentLifecycle;
import cn.portcover.domain.article.FeedLifecycle;
import cn.portcover.domain.article.RiskSubscriptionLifecycle;
import cn.portcover.domain.attachment.AttachmentLifecycle;
import cn.portcover.domain.buyer.BuyerProposalLifecycle;
import cn.portcover.domain.cargo.CargoApplicationLifecycle;
import cn.portcover.domain.cargo.ReservationLifecycle;
import cn.portcover.domain.claim.ClaimLifecycle;
import cn.portcover.domain.claim.ShipmentReportLifecycle;
import cn.portcover.domain.enquiry.EnquiryLifecycle;
import cn.portcover.domain.guarantee.CreditAuthorisationLifecycle;
import cn.portcover.domain.guarantee.GuaranteeApplicationLifecycle;
import cn.portcover.domain.guarantee.GuaranteePolicyLifecycle;
import cn.portcover.domain.guarantee.LimitLifecycle;
import cn.portcover.domain.notice.DigestLifecycle;
import cn.portcover.domain.notice.NoticeLifecycle;
import cn.portcover.domain.notice.ReminderLifecycle;
import cn.portcover.domain.payment.PaymentAgreementLifecycle;
import cn.portcover.domain.payment.PaymentLifecycle;
import cn.portcover.domain.payment.PaymentStatementLifecycle;
import cn.portcover.domain.policy.PolicyLifecycle;
import cn.portcover.domain.programme.CollectionLifecycle;
import cn.portcover.domain.programme.CreditReportLifecycle;
import cn.portcover.domain.session.AccountLifecycle;
import cn.portcover.domain.session.SigningTaskLifecycle;
import cn.portcover.domain.signing.DataAuthorisationLifecycle;
import cn.portcover.domain.signing.SealLifecycle;
import cn.portcover.domain.signing.ServiceAgreementLifecycle;
import java.util.List;

/** Every edge table, for the catalogue's diagrams and the tests that walk all of them. */
public final class Lifecycles {
  public static final List<Lifecycle<?, ?>> ALL =
      List.of(
          ApplicationLifecycle.TABLE,
          PolicyLifecycle.STATUS,
          PolicyLifecycle.RECEIPT,
          ClaimLifecycle.TABLE,
          ClaimLifecycle.NOTICE,
          SigningTaskLifecycle.TABLE,
          SealLifecycle.TABLE,
          ServiceAgreementLifecycle.TABLE,
          DataAuthorisationLifecycle.TABLE,
          ShipmentReportLifecycle.TABLE,
          AttachmentLifecycle.TABLE,
          BuyerProposalLifecycle.TABLE,
          AccountLifecycle.TABLE,
          NoticeLifecycle.TABLE,
          ReminderLifecycle.TABLE,
          EnquiryLifecycle.TABLE,
          CollectionLifecycle.TABLE,
          CreditReportLifecycle.TABLE,
          ArticleAttachmentLifecycle.TABLE,
          FeedLifecycle.TABLE,
          RiskSubscriptionLifecycle.TABLE,
          DigestLifecycle.TABLE,
          ReservationLifecycle.TABLE,
          CargoApplicationLifecycle.TABLE,
          PaymentAgreementLifecycle.TABLE,
          PaymentLifecycle.TABLE,
          PaymentStatementLifecycle.TABLE,
          GuaranteeApplicationLifecycle.TABLE,
          GuaranteePolicyLifecycle.TABLE,
          LimitLifecycle.TABLE,
          CreditAuthorisationLifecycle.TABLE);

  private Lifecycles() {}
}
