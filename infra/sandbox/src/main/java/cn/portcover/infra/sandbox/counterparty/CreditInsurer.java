package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.MergePatch;
import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What insurers do about export credit insurance: decide on an application that was confirmed and
 * issue the policy; seal a service agreement, or refuse; review claims; register buyers; answer
 * those who ask.
 */
final class CreditInsurer {
  private final Replies replies;
  private final InsurerSeals seals;

  CreditInsurer(Replies replies, InsurerSeals seals) {
    this.replies = replies;
    this.seals = seals;
  }

  Map<String, Reaction> reactions() {
    var reactions = new LinkedHashMap<String, Reaction>();
    reactions.put("application.confirmed", Reaction.inMatterOf("offerNumber", this::decide));
    reactions.put(
        "service-agreement.signed",
        new Reaction(data -> agreementOf(data.at("company", "uscc")), this::seal));
    reactions.put("claim.submitted", Reaction.inMatterOf("claimNumber", this::review));
    reactions.put(
        "claim.withdrawal-requested", Reaction.inMatterOf("claimNumber", this::answerWithdrawal));
    reactions.put("buyer.proposed", Reaction.inMatterOf("proposalId", this::register));
    reactions.put("enquiry.submitted", Reaction.inMatterOf("serial", this::answerEnquiry));
    reactions.put(
        "programme.collection-requested", Reaction.inMatterOf("collectionId", this::offer));
    reactions.put("credit-report.requested", Reaction.inMatterOf("reportId", this::report));
    return reactions;
  }

  /** By what the behaviour towards one company's agreement is told. */
  static String agreementOf(Tree uscc) {
    return "agreement of " + uscc.textOrEmpty();
  }

  private void decide(Delivery delivery) throws InterruptedException {
    Tree data = delivery.data();
    Map<String, Object> offer = Map.of("offerNumber", data.at("offerNumber").textOrEmpty());
    Answer answer = delivery.behaviour().answer();
    String insurer = delivery.receiver();
    if (answer == Answer.REJECT) {
      String reason = delivery.behaviour().reason();
      var rejection = SmeCredit.rejection(reason == null ? SmeCredit.USUAL_REASON : reason);
      replies.send(insurer, "application.decided", MergePatch.apply(offer, rejection));
    } else if (answer != Answer.SILENT) {
      var approval = MergePatch.apply(offer, SmeCredit.approval());
      replies.send(insurer, "application.decided", approval);
      // Also when the offer was forgotten, the policy is this company's.
      Map<String, Object> company = Map.of("company", data.at("company").members());
      replies.send(insurer, "policy.issued", MergePatch.apply(offer, company));
    }
  }

  private void seal(Delivery delivery) throws InterruptedException, IOException {
    Tree signed = delivery.data();
    Answer answer = delivery.behaviour().answer();
    String insurer = delivery.receiver();
    if (answer == Answer.REJECT) {
      String reason = delivery.behaviour().reason();
      replies.send(
          insurer,
          "service-agreement.refused",
          InsurerSeals.refused(signed, reason == null ? InsurerSeals.USUAL_REASON : reason));
    } else if (answer != Answer.SILENT) {
      replies.send(insurer, "service-agreement.sealed", seals.sealed(insurer, signed));
    }
  }

  private void review(Delivery delivery) throws InterruptedException {
    if (delivery.behaviour().answer() != Answer.SILENT) {
      for (var receipt : ClaimReview.receipts(delivery.data(), delivery.behaviour())) {
        replies.send(delivery.receiver(), "claim.receipt", receipt);
      }
    }
  }

  private void answerWithdrawal(Delivery delivery) throws InterruptedException {
    if (delivery.behaviour().answer() != Answer.SILENT) {
      replies.send(
          delivery.receiver(),
          "claim.receipt",
          ClaimReview.answered(delivery.data(), delivery.behaviour()));
    }
  }

  /** A proposed buyer gets a code; there is no message by which one is refused. */
  private void register(Delivery delivery) throws InterruptedException {
    if (isSilentOrRejects(delivery)) {
      return;
    }
    Tree data = delivery.data();
    var registered = new LinkedHashMap<String, @Nullable Object>();
    registered.put("proposalId", data.at("proposalId").value());
    for (String known :
        List.of("englishName", "chineseName", "country", "englishAddress", "registrationNumber")) {
      // Null takes away what would be made up.
      registered.put(known, data.at("buyer", known).value());
    }
    replies.send(delivery.receiver(), "buyer.registered", new Tree(registered).members());
  }

  private void answerEnquiry(Delivery delivery) throws InterruptedException {
    if (delivery.behaviour().answer() != Answer.SILENT) {
      replies.send(
          delivery.receiver(),
          "enquiry.answered",
          Advice.answer(delivery.data(), delivery.behaviour().reason()));
    }
  }

  /** Offers the policy that was collected; there is no message by which it is refused. */
  private void offer(Delivery delivery) throws InterruptedException {
    if (!isSilentOrRejects(delivery)) {
      replies.send(delivery.receiver(), "policy.offered", SmeCredit.collected(delivery.data()));
    }
  }

  private static boolean isSilentOrRejects(Delivery delivery) {
    Answer answer = delivery.behaviour().answer();
    return answer == Answer.SILENT || answer == Answer.REJECT;
  }

  private void report(Delivery delivery) throws InterruptedException {
    Answer answer = delivery.behaviour().answer();
    if (answer != Answer.SILENT) {
      replies.send(
          delivery.receiver(),
          "credit-report.answered",
          answer == Answer.REJECT
              ? Advice.noReport(delivery.data(), delivery.behaviour().reason())
              : Advice.report(delivery.data()));
    }
  }
}
