package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.MergePatch;
import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
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
 * that was confirmed and issues the policy; it seals a service agreement, or refuses. It happens
 * after the delivery was answered, as in systems that keep a message first and work on it later.
 */
public final class Reactions implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

  private final Sending sending;
  private final Behaviours behaviours;
  private final InsurerSeals seals;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public Reactions(Sending sending, Behaviours behaviours, InsurerSeals seals) {
    this.sending = sending;
    this.behaviours = behaviours;
    this.seals = seals;
  }

  void to(String receiver, Tree event) {
    var type = event.at("type").textOrEmpty();
    if (!types().contains(type)) {
      return;
    }
    Tree data = event.at("data");
    if (type.equals("service-agreement.signed")) {
      seals.remember(receiver, data);
    }
    var behaviour = behaviours.towards(receiver, type, matter(type, data));
    Step reaction =
        switch (type) {
          case "claim.submitted" -> () -> review(receiver, event, behaviour);
          case "claim.withdrawal-requested" -> () -> answerWithdrawal(receiver, event, behaviour);
          case "service-agreement.signed" -> () -> seal(receiver, data, behaviour);
          case "buyer.proposed" -> () -> register(receiver, event, behaviour);
          case "enquiry.submitted" -> () -> answerEnquiry(receiver, data, behaviour);
          case "programme.collection-requested" -> () -> offer(receiver, data, behaviour);
          case "credit-report.requested" -> () -> report(receiver, data, behaviour);
          default -> () -> decide(receiver, event, behaviour);
        };
    threads.execute(() -> later(behaviour, reaction));
  }

  /** By what the behaviour in one matter is told. */
  private static @Nullable String matter(String type, Tree data) {
    return switch (type) {
      case "service-agreement.signed" -> agreementOf(data.at("company", "uscc"));
      case "claim.submitted", "claim.withdrawal-requested" -> data.at("claimNumber").textOrEmpty();
      case "buyer.proposed" -> data.at("proposalId").textOrEmpty();
      case "enquiry.submitted" -> data.at("serial").textOrEmpty();
      case "programme.collection-requested" -> data.at("collectionId").textOrEmpty();
      case "credit-report.requested" -> data.at("reportId").textOrEmpty();
      default -> data.at("offerNumber").text().orElse(null);
    };
  }

  /** By what the behaviour towards one company's agreement is told. */
  static String agreementOf(Tree uscc) {
    return "agreement of " + uscc.textOrEmpty();
  }

  private interface Step {
    void take() throws InterruptedException, IOException;
  }

  private static void later(Behaviour behaviour, Step step) {
    try {
      Thread.sleep(behaviour.delay() * 1000L);
      step.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | IOException e) {
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

  private void seal(String insurer, Tree signed, Behaviour behaviour)
      throws InterruptedException, IOException {
    if (behaviour.answer() == Answer.REJECT) {
      String reason = behaviour.reason() == null ? InsurerSeals.USUAL_REASON : behaviour.reason();
      send(insurer, "service-agreement.refused", InsurerSeals.refused(signed, reason));
    } else if (behaviour.answer() != Answer.SILENT) {
      send(insurer, "service-agreement.sealed", seals.sealed(insurer, signed));
    }
  }

  private void review(String insurer, Tree event, Behaviour behaviour) throws InterruptedException {
    if (behaviour.answer() != Answer.SILENT) {
      for (var receipt : ClaimReview.receipts(event.at("data"), behaviour)) {
        send(insurer, "claim.receipt", receipt);
      }
    }
  }

  private void answerWithdrawal(String insurer, Tree event, Behaviour behaviour)
      throws InterruptedException {
    if (behaviour.answer() != Answer.SILENT) {
      send(insurer, "claim.receipt", ClaimReview.answered(event.at("data"), behaviour));
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

  private void answerEnquiry(String insurer, Tree enquiry, Behaviour behaviour)
      throws InterruptedException {
    if (behaviour.answer() != Answer.SILENT) {
      send(insurer, "enquiry.answered", Advice.answer(enquiry, behaviour.reason()));
    }
  }

  /** Offers the policy that was collected; there is no message by which it is refused. */
  private void offer(String insurer, Tree collection, Behaviour behaviour)
      throws InterruptedException {
    if (behaviour.answer() != Answer.SILENT && behaviour.answer() != Answer.REJECT) {
      send(insurer, "policy.offered", SmeCredit.collected(collection));
    }
  }

  private void report(String insurer, Tree request, Behaviour behaviour)
      throws InterruptedException {
    if (behaviour.answer() == Answer.REJECT) {
      send(insurer, "credit-report.answered", Advice.noReport(request, behaviour.reason()));
    } else if (behaviour.answer() != Answer.SILENT) {
      send(insurer, "credit-report.answered", Advice.report(request));
    }
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
    return List.of(
        "application.confirmed",
        "service-agreement.signed",
        "claim.submitted",
        "claim.withdrawal-requested",
        "buyer.proposed",
        "enquiry.submitted",
        "programme.collection-requested",
        "credit-report.requested");
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
