package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What counterparties do by themselves when a message arrives, by its type. It happens after the
 * delivery was answered, as in systems that keep a message first and work on it later.
 */
public final class Reactions implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

  private final Map<String, Reaction> reactions = new LinkedHashMap<>();
  private final Behaviours behaviours;
  private final InsurerSeals seals;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public Reactions(
      Sending sending,
      Behaviours behaviours,
      InsurerSeals seals,
      BankLedger ledger,
      CaseFiles cases) {
    this.behaviours = behaviours;
    this.seals = seals;
    var replies = new Replies(sending);
    reactions.putAll(new CreditInsurer(replies, seals).reactions());
    var cargo = new CargoInsurer(replies);
    var guarantees = new GuaranteeInsurer(replies, new GuaranteeBook(cases));
    reactions.putAll(cargo.reactions());
    reactions.putAll(new BankDesk(replies, ledger).reactions());
    reactions.putAll(guarantees.reactions());
    // Each issues what is of its own kind.
    reactions.put(
        "premium.paid",
        Reaction.inMatterOf(
            "applicationId",
            delivery -> {
              cargo.issue(delivery);
              guarantees.issue(delivery);
            }));
  }

  void to(String receiver, Tree event) {
    var type = event.at("type").textOrEmpty();
    Reaction reaction = reactions.get(type);
    if (reaction == null) {
      return;
    }
    Tree data = event.at("data");
    if (type.equals("service-agreement.signed")) {
      seals.remember(receiver, data);
    }
    var delivery = behaviours.towards(receiver, event, reaction.matter().apply(data));
    threads.execute(() -> later(delivery, reaction.step()));
  }

  private static void later(Delivery delivery, Reaction.Step step) {
    try {
      Thread.sleep(delivery.behaviour().delay() * 1000L);
      step.take(delivery);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | IOException e) {
      LOG.error("the counterparty could not answer", e);
    }
  }

  /** What types are reacted to, for people. */
  public List<String> types() {
    return List.copyOf(reactions.keySet());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
