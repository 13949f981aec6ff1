package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import java.time.Duration;
import java.util.List;

/** The insurer rejects the application (审核不通过) and says why. */
final class SmePolicyRejectedJourney implements Journey {
  private static final String REASON = "企业近三年存在严重逾期记录，暂不符合承保条件。";

  @Override
  public void play(Play play) throws Steps.Broken {
    var offer = new OfferSteps(play);
    var confirmation = new ConfirmationSteps(play);

    offer.signIn();
    offer.countBefore();
    offer.offer(Duration.ofDays(30));
    play.insurer.willAnswer(play.offerNumber, Answer.REJECT, REASON);
    offer.findApplication();

    confirmation.openForm();
    confirmation.waitTenSeconds();
    confirmation.signStatement();
    confirmation.confirmNow();
    confirmation.arrives();

    offer.viewApplication("view the decision", "REJECTED");
    offer.showsReason(REASON);
    offer.counterIsDown();
    confirmation.refusedAs("REJECTED");
    offer.history(List.of("TO_BE_CONFIRMED", "SUBMITTED", "REJECTED"));
  }
}
