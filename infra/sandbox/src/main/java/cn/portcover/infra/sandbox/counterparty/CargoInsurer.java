package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What insurers do about cargo: sign an open cover with whoever reserved one; check, underwrite and
 * issue what is applied for, by hand where they were told to refer it; answer a withdrawal; put the
 * policy in force once its premium is paid.
 */
final class CargoInsurer {
  /** What somebody needs who looks at an application that was referred. */
  private static final Duration BY_HAND = Duration.ofSeconds(3);

  private final Replies replies;

  CargoInsurer(Replies replies) {
    this.replies = replies;
  }

  Map<String, Reaction> reactions() {
    var reactions = new LinkedHashMap<String, Reaction>();
    reactions.put(
        "cargo-reservation.requested",
        new Reaction(data -> reservationOf(data.at("company", "uscc")), this::reserve));
    reactions.put(
        "cargo-application.submitted", Reaction.inMatterOf("applicationId", this::review));
    reactions.put(
        "cargo-application.withdrawal-requested",
        Reaction.inMatterOf("applicationId", this::answerWithdrawal));
    return reactions;
  }

  /** By what the behaviour towards one company's reservation is told. */
  static String reservationOf(Tree uscc) {
    return "reservation of " + uscc.textOrEmpty();
  }

  private void reserve(Delivery delivery) throws InterruptedException {
    Tree wish = delivery.data();
    Answer answer = delivery.behaviour().answer();
    String insurer = delivery.receiver();
    if (answer == Answer.REJECT) {
      replies.send(
          insurer,
          "cargo-reservation.answered",
          CargoPapers.reservationFailed(wish, delivery.behaviour().reason()));
    } else if (answer != Answer.SILENT) {
      replies.send(insurer, "cargo-reservation.answered", CargoPapers.reservationSucceeded(wish));
      replies.send(insurer, "open-cover.signed", CargoPapers.wished(wish));
    }
  }

  private void review(Delivery delivery) throws InterruptedException {
    Tree submitted = delivery.data();
    Behaviour behaviour = delivery.behaviour();
    switch (behaviour.answer()) {
      case SILENT -> {}
      case REJECT ->
          say(delivery, CargoPapers.rejected(submitted, "DATA_REJECTED", behaviour.reason()));
      case REFER -> {
        say(delivery, CargoPapers.reviewed(submitted, "DATA_ACCEPTED"));
        say(delivery, CargoPapers.referred(submitted, behaviour.reason()));
        Thread.sleep(BY_HAND);
        say(delivery, CargoPapers.issued(submitted));
      }
      case ACCEPT, SLOW, RETURN, PARTLY -> {
        say(delivery, CargoPapers.reviewed(submitted, "DATA_ACCEPTED"));
        say(delivery, CargoPapers.issued(submitted));
      }
    }
  }

  private void say(Delivery delivery, Map<String, Object> review) throws InterruptedException {
    replies.send(delivery.receiver(), "cargo-application.reviewed", review);
  }

  private void answerWithdrawal(Delivery delivery) throws InterruptedException {
    Behaviour behaviour = delivery.behaviour();
    if (behaviour.answer() != Answer.SILENT) {
      replies.send(
          delivery.receiver(),
          "cargo-withdrawal.answered",
          CargoPapers.withdrawalAnswered(
              delivery.data(), behaviour.answer() != Answer.REJECT, behaviour.reason()));
    }
  }

  /** The policy that was paid for; there is no message by which it is refused. */
  void issue(Delivery delivery) throws InterruptedException {
    Tree paid = delivery.data();
    Answer answer = delivery.behaviour().answer();
    boolean ofCargo = "CARGO".equals(paid.at("kind").textOrEmpty());
    if (ofCargo && answer != Answer.SILENT && answer != Answer.REJECT) {
      replies.send(delivery.receiver(), "cargo-policy.issued", CargoPapers.paid(paid));
    }
  }
}
