package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What banks do: decide on agreements, make payments, and say what became of them; one of them says
 * everything twice. A bank that was told to be silent about a payment makes it all the same (or
 * not, where a reason was given) and lets its statement speak.
 */
final class BankDesk {
  /** Which bank is late and says it twice. */
  static final String LATE_BANK = "linjiang-bank";

  private static final String USUAL_REFUSAL = "账户户名与企业名称不符，请核对后重新签约。";
  private static final String USUAL_FAILURE = "账户余额不足。";

  private final Replies replies;
  private final BankLedger ledger;

  BankDesk(Replies replies, BankLedger ledger) {
    this.replies = replies;
    this.ledger = ledger;
  }

  Map<String, Reaction> reactions() {
    var reactions = new LinkedHashMap<String, Reaction>();
    reactions.put(
        "payment-agreement.signed",
        new Reaction(data -> agreementOf(data.at("company", "uscc")), this::decide));
    reactions.put("payment.requested", Reaction.inMatterOf("agreementId", this::pay));
    reactions.put("payment.queried", Reaction.inMatterOf("paymentId", this::answer));
    return reactions;
  }

  /** By what the behaviour towards one company's agreement is told. */
  static String agreementOf(Tree uscc) {
    return "payment agreement of " + uscc.textOrEmpty();
  }

  private void decide(Delivery delivery) throws InterruptedException {
    Answer answer = delivery.behaviour().answer();
    if (answer == Answer.SILENT) {
      return;
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("agreementId", delivery.data().at("agreementId").textOrEmpty());
    delivery.data().at("signing").number().ifPresent(number -> data.put("signing", number));
    if (answer == Answer.REJECT) {
      data.put("result", "SIGNING_FAILED");
      data.put("reason", Objects.requireNonNullElse(delivery.behaviour().reason(), USUAL_REFUSAL));
    }
    replies.send(delivery.receiver(), "payment-agreement.decided", data);
  }

  private void pay(Delivery delivery) throws InterruptedException, IOException {
    Answer answer = delivery.behaviour().answer();
    String reason = delivery.behaviour().reason();
    boolean silent = answer == Answer.SILENT;
    boolean fails = answer == Answer.REJECT || answer == Answer.PARTLY;
    String failure = fails ? Objects.requireNonNullElse(reason, USUAL_FAILURE) : null;
    Tree entry =
        ledger.execute(
            delivery.receiver(),
            delivery.data(),
            silent ? reason : failure,
            answer == Answer.PARTLY,
            silent);
    if (!silent) {
      settle(delivery.receiver(), entry);
    }
  }

  /** What it did; of what it was silent about it speaks when it was told to. */
  private void answer(Delivery delivery) throws InterruptedException {
    var entry = ledger.find(delivery.receiver(), delivery.data().at("paymentId").textOrEmpty());
    boolean silent = entry.isEmpty() || entry.get().at("silent").isTrue() && !delivery.told();
    if (!silent && delivery.behaviour().answer() != Answer.SILENT) {
      settle(delivery.receiver(), entry.orElseThrow());
    }
  }

  private void settle(String bank, Tree entry) throws InterruptedException {
    var settled = BankLedger.settled(entry);
    replies.send(bank, "payment.settled", settled);
    if (bank.equals(LATE_BANK)) {
      replies.send(bank, "payment.settled", settled);
    }
  }
}
