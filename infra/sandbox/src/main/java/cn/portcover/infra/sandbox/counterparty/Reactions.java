package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.MergePatch;
import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What counterparties do by themselves when a message arrives: an insurer decides on an application
 * that was confirmed and issues the policy. It happens after the delivery was answered, as in
 * systems that keep a message first and work on it later.
 */
public final class Reactions implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

  private final Sending sending;
  private final Behaviours behaviours;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public Reactions(Sending sending, Behaviours behaviours) {
    this.sending = sending;
    this.behaviours = behaviours;
  }

  void to(String receiver, Tree event) {
    if (event.at("type").textOrEmpty().equals("application.confirmed")) {
      var number = event.at("data", "offerNumber").textOrEmpty();
      var behaviour = behaviours.towards(receiver, "application.confirmed", number);
      threads.execute(() -> later(behaviour, () -> decide(receiver, event, behaviour)));
    }
    if (event.at("type").textOrEmpty().equals("buyer.proposed")) {
      var proposal = event.at("data", "proposalId").textOrEmpty();
      var behaviour = behaviours.towards(receiver, "buyer.proposed", proposal);
      threads.execute(() -> later(behaviour, () -> register(receiver, event, behaviour)));
    }
  }

  private interface Step {
    void take() throws InterruptedException;
  }

  private static void later(Behaviour behaviour, Step step) {
    try {
      Thread.sleep(behaviour.delay() * 1000L);
      step.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("the counterparty could not answer", e);
    }
  }

  private void decide(String insurer, Tree event, Behaviour behaviour) throws InterruptedException {
    Tree data = event.at("data");
    Map<String, Object> offer = Map.of("offerNumber", data.at("offerNumber").textOrEmpty());
    if (behaviour.answer() == Answer.REJECT) {
      var rejection = SmeCredit.rejection(reason(behaviour));
      send(insurer, "application.decided", merged(offer, rejection));
    } else if (behaviour.answer() != Answer.SILENT) {
      send(insurer, "application.decided", merged(offer, SmeCredit.approval()));
      // Also when the offer was forgotten, the policy is this company's.
      send(
          insurer, "policy.issued", merged(offer, Map.of("company", data.at("company").members())));
    }
  }

  /** A proposed buyer gets a code; there is no message by which one is refused. */
  private void register(String insurer, Tree event, Behaviour behaviour)
      throws InterruptedException {
    if (behaviour.answer() == Answer.SILENT || behaviour.answer() == Answer.REJECT) {
      return;
    }
    Tree data = event.at("data");
    var registered = new LinkedHashMap<String, @Nullable Object>();
    registered.put("proposalId", data.at("proposalId").value());
    for (String known :
        List.of("englishName", "chineseName", "country", "englishAddress", "registrationNumber")) {
      // Null takes away what would be made up.
      registered.put(known, data.at("buyer", known).value());
    }
    send(insurer, "buyer.registered", new Tree(registered).members());
  }

  private static String reason(Behaviour behaviour) {
    return behaviour.reason() == null ? SmeCredit.USUAL_REASON : behaviour.reason();
  }

  private void send(String sender, String type, Map<String, Object> data)
      throws InterruptedException {
    var sent = sending.sendPatiently(sending.write(Sending.Wish.of(sender, type, data)));
    if (!sent.taken()) {
      LOG.warn(
          "{} of {} was not taken: {}",
          type,
          sender,
          sent.answer().map(answer -> answer.summary()).orElse("no answer"));
    }
  }

  private static Map<String, Object> merged(Map<String, Object> first, Map<String, Object> second) {
    return MergePatch.apply(first, second);
  }

  /** What types are reacted to, for people. */
  public static List<String> types() {
    return List.of("application.confirmed", "buyer.proposed");
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
