package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import java.util.List;

/**
 * 索赔申请 (手册 000 ch. 3 and 4): from the agreement to the paid claim, returned once on the way, and
 * its evidence verified by a script with public tools.
 */
final class ClaimJourney implements Journey {
  private static final String REASON = "请在案情说明中补充与买方最近一次往来函电的时间和内容。";

  @Override
  public void play(Play play) throws Steps.Broken {
    var agreement = new AgreementSteps(play);
    var claim = new ClaimSteps(play);
    var shipments = new ShipmentSteps(play, claim);
    var report = new ReportSteps(play, claim);
    var review = new ReviewSteps(play, claim);

    new OfferSteps(play).signIn();
    agreement.ensure();
    new AuthorisationSteps(play).authorise();
    claim.policyIsIssued();
    shipments.tradeDataIsPublished();
    new BuyerSteps(play).isRegistered();
    claim.start();
    claim.fillIn("买方自 2026 年 8 月起拖欠货款，多次催收未果。");
    shipments.addShipment();
    shipments.importWithFaults();
    shipments.importShipments();
    shipments.checkTradeData();
    claim.attachments().upload("contract.pdf", "CONTRACT");
    claim.attachments().wrongFileIsRejected();
    report.isMissing();
    report.generate();
    report.download("unsealed");
    report.confirm(agreement.sealId());
    report.download("sealed");
    review.willBe(Answer.RETURN, REASON);
    review.submit(1);
    review.arrives(1);
    review.isReturned(REASON);
    claim.fillIn("买方自 2026 年 8 月起拖欠货款；2026-10-08 最后一次来函承认欠款。");
    shipments.changeShipment();
    report.isStale();
    report.generate();
    report.download("unsealed");
    report.confirm(agreement.sealId());
    review.submit(2);
    review.arrives(2);
    review.isPaid();
    review.history(
        List.of(
            "DRAFT",
            "SUBMITTED",
            "UNDER_REVIEW",
            "RETURNED",
            "SUBMITTED",
            "UNDER_REVIEW",
            "APPROVED",
            "PAID"));
    report.summary();
    review.evidence();
  }
}
