package cn.portcover.domain.payment;

import static cn.portcover.domain.SomeCompanies.EXPORTER;
import static cn.portcover.domain.SomeCompanies.WANG_LI;
import static cn.portcover.domain.SomeCompanies.id;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.cargo.CargoWithdrawal;
import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.SomeOpenCovers;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A company, its insurer and its bank, each of whom does anything at any moment, with a store that
 * writes records only over the versions that were read.
 */
final class PaidCargoModel {
  private static final int APPLICATIONS = 3;
  private static final Instant BEGIN = SomeOpenCovers.NOW;

  private final Random random;
  private final PaymentAgreement agreement;
  private final Map<String, Kept> records = new LinkedHashMap<>();
  private final List<String> told = new ArrayList<>();
  private int ids = 100;

  /** One thing that somebody does: what it changes of the records as they were read. */
  private record Act(String name, List<? extends Kept> changed) {}

  PaidCargoModel(Random random) {
    this.random = random;
    this.agreement = agreement();
    for (int i = 0; i < APPLICATIONS; i++) {
      CargoApplication draft =
          CargoApplication.saved(
              id(ids++),
              EXPORTER,
              new Insured(EXPORTER.uscc(), EXPORTER.name()),
              CoverReference.of(SomeOpenCovers.signed()),
              CargoForm.EMPTY,
              BEGIN);
      records.put(draft.subject(), draft);
    }
  }

  private static PaymentAgreement agreement() {
    Payer payer =
        new Payer(
            EXPORTER.name(),
            EXPORTER.uscc(),
            EXPORTER.name(),
            "sealed",
            "**** 6789",
            "华信贸易银行北京分行",
            "王丽",
            new Phone("010-65307600"));
    var parties =
        new PaymentAgreement.Parties(
            new CounterpartyId("huaxin-bank"), "华信贸易银行", SomeOpenCovers.JINQIAO, "金桥财产保险");
    return PaymentAgreement.signed(id(1), EXPORTER, parties, payer, WANG_LI, id(2), BEGIN)
        .confirm("HX-2026-1");
  }

  List<CargoApplication> applications() {
    return of(CargoApplication.class);
  }

  List<Payment> payments() {
    return of(Payment.class);
  }

  /** What was done so far, in order. */
  List<String> told() {
    return List.copyOf(told);
  }

  /**
   * Somebody acts; now and then somebody else has read the same records at the same moment and
   * acts, too. Answers what was changed, each record before and after.
   */
  List<Change> step() {
    List<Act> acts = new ArrayList<>(List.of(act()));
    if (random.nextInt(4) == 0) {
      acts.add(act());
    }
    return acts.stream().flatMap(this::committed).toList();
  }

  /** One record's change. */
  record Change(Kept before, Kept after) {}

  private Stream<Change> committed(Act act) {
    boolean raced =
        act.changed().stream().anyMatch(each -> each.version() != versionOf(each.subject()) + 1);
    told.add(act.name() + (act.changed().isEmpty() ? " refused" : raced ? " raced" : ""));
    if (raced) {
      return Stream.empty();
    }
    List<Change> changes = new ArrayList<>();
    for (Kept after : act.changed()) {
      Kept before = records.put(after.subject(), after);
      if (before != null) {
        changes.add(new Change(before, after));
      }
    }
    return changes.stream();
  }

  private long versionOf(String subject) {
    Kept kept = records.get(subject);
    return kept == null ? 0 : kept.version();
  }

  private Act act() {
    Instant now = BEGIN.plusSeconds(told.size() + 1L);
    return switch (random.nextInt(12)) {
      case 0, 1 -> on("submit", any(), a -> a.submit(WANG_LI, id(3), now));
      case 2, 3, 4 -> review(now);
      case 5 -> on("ask to withdraw", any(), a -> a.requestWithdrawal(WANG_LI, "", id(4), now));
      case 6 ->
          on(
              "answer withdrawal",
              any(),
              a -> a.answerWithdrawal(answer(random.nextBoolean(), now)));
      case 7, 8 -> pay(now);
      case 9, 10 -> bank(now);
      default ->
          random.nextBoolean()
              ? platform(now)
              : on("take effect", any(), a -> a.takeEffect(new PolicyNumber("P-" + a.id())));
    };
  }

  private static CargoWithdrawal.Answer answer(boolean accepted, Instant now) {
    return new CargoWithdrawal.Answer(accepted, "已受理", now);
  }

  private Act review(Instant now) {
    var results = CargoReviewResult.values();
    CargoReviewResult result = results[random.nextInt(results.length)];
    Money premium = Money.of((10 + random.nextInt(3)) + ".00", "CNY");
    var heard =
        new CargoReview(
            result,
            List.of(),
            Money.of("11000.00", "CNY"),
            result == CargoReviewResult.ISSUED ? premium : null,
            null,
            now);
    return on("review " + result, any(), a -> a.review(heard));
  }

  private Act pay(Instant now) {
    List<CargoApplication> some = new ArrayList<>(applications());
    Collections.shuffle(some, random);
    List<CargoApplication> chosen = some.subList(0, 1 + random.nextInt(APPLICATIONS));
    RecordId id = id(ids++);
    return tried(
        "pay " + chosen.size(),
        () -> {
          PaymentRules.requirePayable(agreement, chosen, now);
          List<Kept> changed = new ArrayList<>();
          changed.add(Payment.requested(id, agreement, chosen, WANG_LI, id(5), now));
          chosen.forEach(each -> changed.add(each.pay(id)));
          return changed;
        });
  }

  private Act bank(Instant now) {
    if (payments().isEmpty()) {
      return new Act("bank", List.of());
    }
    Payment payment = anyPayment();
    List<BankAnswer.Outcome> outcomes = new ArrayList<>();
    for (PaymentItem item : payment.items()) {
      if (random.nextInt(4) > 0) {
        var result = random.nextInt(3) == 0 ? PaymentResult.SUCCEEDED : PaymentResult.FAILED;
        outcomes.add(new BankAnswer.Outcome(item.applicationId(), result, "余额不足"));
      }
    }
    String reference = random.nextInt(8) == 0 ? "other" : "ref-" + payment.id();
    return settle("bank answers", payment, new BankAnswer(reference, now, outcomes), now);
  }

  private Act platform(Instant now) {
    if (payments().isEmpty()) {
      return new Act("platform", List.of());
    }
    Payment payment = anyPayment();
    return switch (random.nextInt(3)) {
      case 0 -> tried("note as sent", () -> payment.sent().stream().toList());
      case 1 -> tried("ask the bank", () -> List.of(payment.ask(now)));
      default ->
          payment.status() == PaymentStatus.UNKNOWN
              ? settle("statement", payment, Reconciliation.silence(payment, now), now)
              : new Act("statement", List.of());
    };
  }

  /** Only what contradicts itself or what is known is refused: what a bank says is never lost. */
  private Act settle(String name, Payment payment, BankAnswer answer, Instant now) {
    try {
      Settlement settlement = Settlement.of(payment, applications(), answer, now);
      List<Kept> changed = new ArrayList<>(settlement.applications());
      if (!settlement.changesNothing()) {
        changed.add(settlement.payment());
      }
      return new Act(name, changed);
    } catch (InvalidFields contradicting) {
      return new Act(name, List.of());
    }
  }

  private Act on(String name, CargoApplication application, Doing does) {
    return tried(
        name,
        () -> {
          CargoApplication after = does.to(application);
          return after == application ? List.of() : List.of(after);
        });
  }

  private interface Doing {
    CargoApplication to(CargoApplication application);
  }

  private interface Trying {
    List<? extends Kept> change();
  }

  /** A refusal changes nothing; anything else that is thrown is a fault. */
  private static Act tried(String name, Trying trying) {
    try {
      return new Act(name, trying.change());
    } catch (Refusal refused) {
      return new Act(name, List.of());
    }
  }

  private CargoApplication any() {
    return applications().get(random.nextInt(APPLICATIONS));
  }

  private Payment anyPayment() {
    return payments().get(random.nextInt(payments().size()));
  }

  private <T extends Kept> List<T> of(Class<T> type) {
    return records.values().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
