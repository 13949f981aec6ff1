package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What insurers do about guarantees of customs duty: take credit authorisations in, grant and
 * increase limits, check and underwrite what is applied for, issue the policy once its premium is
 * paid, and enter it into their own ledger of the limit. That the duty is paid they are told by
 * whoever sends {@code limit.changed} in their name.
 */
final class GuaranteeInsurer {
  private final Replies replies;
  private final GuaranteeBook book;

  GuaranteeInsurer(Replies replies, GuaranteeBook book) {
    this.replies = replies;
    this.book = book;
  }

  Map<String, Reaction> reactions() {
    var reactions = new LinkedHashMap<String, Reaction>();
    reactions.put(
        "credit-authorisation.signed",
        new Reaction(data -> authorisationOf(data.at("company", "uscc")), this::takeIn));
    reactions.put(
        "limit.requested", new Reaction(data -> limitOf(data.at("company", "uscc")), this::decide));
    reactions.put("limit.increase-requested", Reaction.inMatterOf("limitId", this::increase));
    reactions.put(
        "guarantee-application.submitted", new Reaction(GuaranteeInsurer::matterOf, this::review));
    return reactions;
  }

  /** By what the behaviour towards one company's authorisation is told. */
  static String authorisationOf(Tree uscc) {
    return "credit authorisation of " + uscc.textOrEmpty();
  }

  /** By what the behaviour towards one company's request for a limit is told. */
  static String limitOf(Tree uscc) {
    return "limit of " + uscc.textOrEmpty();
  }

  /** The contract that is known before the application's number is; else that number. */
  private static String matterOf(Tree submitted) {
    return submitted
        .at("form", "contractNumber")
        .text()
        .map("guarantee of contract "::concat)
        .orElseGet(() -> submitted.at("applicationId").textOrEmpty());
  }

  private void takeIn(Delivery delivery) throws InterruptedException {
    Behaviour behaviour = delivery.behaviour();
    if (behaviour.answer() != Answer.SILENT) {
      replies.send(
          delivery.receiver(),
          "credit-authorisation.received",
          GuaranteePapers.receipt(
              delivery.data(), behaviour.answer() != Answer.REJECT, behaviour.reason()));
    }
  }

  private void decide(Delivery delivery) throws InterruptedException {
    Behaviour behaviour = delivery.behaviour();
    if (behaviour.answer() == Answer.REJECT) {
      say(delivery, GuaranteePapers.failed(delivery.data(), behaviour.reason()));
    } else if (behaviour.answer() != Answer.SILENT) {
      say(delivery, GuaranteePapers.granted(delivery.data(), CargoPapers.day(replies.now())));
    }
  }

  private void increase(Delivery delivery) throws InterruptedException {
    Behaviour behaviour = delivery.behaviour();
    if (behaviour.answer() == Answer.REJECT) {
      say(delivery, GuaranteePapers.notIncreased(delivery.data(), behaviour.reason()));
    } else if (behaviour.answer() != Answer.SILENT) {
      say(delivery, GuaranteePapers.increased(delivery.data()));
    }
  }

  private void say(Delivery delivery, Map<String, Object> decision) throws InterruptedException {
    replies.send(delivery.receiver(), "limit.decided", decision);
  }

  private void review(Delivery delivery) throws InterruptedException, IOException {
    Tree submitted = delivery.data();
    Behaviour behaviour = delivery.behaviour();
    book.applied(delivery.receiver(), submitted);
    if (behaviour.answer() == Answer.REJECT) {
      review(delivery, GuaranteePapers.rejected(submitted, "DATA_REJECTED", behaviour.reason()));
    } else if (behaviour.answer() != Answer.SILENT) {
      review(delivery, GuaranteePapers.reviewed(submitted, "DATA_ACCEPTED"));
      review(delivery, GuaranteePapers.approved(submitted, CargoPapers.day(replies.now())));
    }
  }

  private void review(Delivery delivery, Map<String, Object> said) throws InterruptedException {
    replies.send(delivery.receiver(), "guarantee-application.reviewed", said);
  }

  /**
   * The policy that was paid for, and its use of the limit: one after the other, so that each entry
   * of the ledger has the figures that follow from the one before.
   */
  synchronized void issue(Delivery delivery) throws InterruptedException {
    Tree paid = delivery.data();
    Answer answer = delivery.behaviour().answer();
    boolean ofGuarantee = "GUARANTEE".equals(paid.at("kind").textOrEmpty());
    if (ofGuarantee && answer != Answer.SILENT && answer != Answer.REJECT) {
      String application = paid.at("applicationId").textOrEmpty();
      replies.send(delivery.receiver(), "guarantee-policy.issued", CargoPapers.paid(paid));
      replies.send(
          delivery.receiver(),
          "limit.changed",
          Map.of("entry", Map.of("kind", "USE", "reference", application)));
    }
  }
}
