package cn.portcover.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationLifecycle;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.record.Lifecycle;
import cn.portcover.domain.record.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Any acts of a company, its insurer and its bank in any order, two at once now and then: every
 * record keeps to its edge table, and money is never instructed twice.
 */
final class PaidCargoModelTest {
  private static final int SEQUENCES = 10_000;
  private static final int STEPS = 40;

  private record Entry(Payment payment, PaymentItem item) {}

  @Test
  void noSequenceBreaksAnything() {
    long seed = System.nanoTime();
    System.out.println("PaidCargoModelTest seed " + seed);
    Random random = new Random(seed);
    Map<CargoApplicationStatus, Integer> reached = new EnumMap<>(CargoApplicationStatus.class);
    for (int i = 0; i < SEQUENCES; i++) {
      PaidCargoModel model = new PaidCargoModel(random);
      for (int j = 0; j < STEPS; j++) {
        check(model, model.step(), "seed " + seed + ", sequence " + i);
      }
      model.applications().forEach(a -> reached.merge(a.status(), 1, Integer::sum));
    }
    // Sequences that never come far would prove little.
    assertThat(reached.keySet())
        .contains(
            CargoApplicationStatus.PAYING,
            CargoApplicationStatus.PAYMENT_FAILED,
            CargoApplicationStatus.PAID,
            CargoApplicationStatus.EFFECTIVE,
            CargoApplicationStatus.WITHDRAWN);
  }

  private static void check(
      PaidCargoModel model, List<PaidCargoModel.Change> changes, String where) {
    try {
      changes.forEach(PaidCargoModelTest::requireEdge);
      model.applications().forEach(application -> requireSound(application, model.payments()));
      model.payments().forEach(PaidCargoModelTest::requireSound);
    } catch (AssertionError broken) {
      throw new AssertionError(where + " after " + model.told(), broken);
    }
  }

  private static void requireEdge(PaidCargoModel.Change change) {
    if (change.before() instanceof CargoApplication before
        && change.after() instanceof CargoApplication after) {
      requireEdge(CargoApplicationLifecycle.TABLE, before.status(), after.status());
    }
    if (change.before() instanceof Payment before && change.after() instanceof Payment after) {
      requireEdge(PaymentLifecycle.TABLE, before.status(), after.status());
      assertThat(after.total()).isEqualTo(before.total());
      for (PaymentItem item : before.items()) {
        if (item.outcome() == ItemOutcome.SUCCEEDED) {
          assertThat(after.items()).contains(item);
        }
      }
    }
  }

  private static <S extends Enum<S> & Status> void requireEdge(
      Lifecycle<S, ?> table, S from, S to) {
    assertThat(from == to || isEdge(table, from, to)).as(from + " to " + to).isTrue();
  }

  private static <S extends Enum<S> & Status> boolean isEdge(Lifecycle<S, ?> table, S from, S to) {
    return table.edges().stream()
        .anyMatch(edge -> edge.from().filter(from::equals).isPresent() && edge.to() == to);
  }

  private static void requireSound(CargoApplication application, List<Payment> payments) {
    List<Entry> all = payments.stream().flatMap(p -> entryOf(p, application.id())).toList();
    assertThat(all.stream().filter(e -> e.item().isPending()).count())
        .as("instructions that the bank may still carry out")
        .isEqualTo(application.status() == CargoApplicationStatus.PAYING ? 1 : 0);
    assertThat(all.stream().filter(PaidCargoModelTest::isPaid).count())
        .as("payments that count")
        .isEqualTo(isPaid(application.status()) ? 1 : 0);
    for (Entry entry : all) {
      boolean ours = Objects.equals(application.paymentId(), entry.payment().id());
      if (entry.item().isPending() || isPaid(entry)) {
        assertThat(ours).as("the payment that it knows").isTrue();
      }
      if (isPaid(entry)) {
        assertThat(entry.item().amount()).as("paid").isEqualTo(application.premiumDue());
      }
      if (entry.item().refundDue() && ours) {
        assertThat(entry.item().amount()).as("returned").isNotEqualTo(application.premiumDue());
      }
    }
  }

  private static boolean isPaid(Entry entry) {
    return entry.item().outcome() == ItemOutcome.SUCCEEDED && !entry.item().refundDue();
  }

  private static boolean isPaid(CargoApplicationStatus status) {
    return status == CargoApplicationStatus.PAID || status == CargoApplicationStatus.EFFECTIVE;
  }

  private static Stream<Entry> entryOf(Payment payment, RecordId application) {
    return payment.item(application).map(item -> new Entry(payment, item)).stream();
  }

  private static void requireSound(Payment payment) {
    long moved = payment.items().stream().filter(i -> i.outcome() == ItemOutcome.SUCCEEDED).count();
    boolean open = payment.items().stream().anyMatch(PaymentItem::isPending);
    assertThat(payment.dueAt().isPresent()).as("looked at again").isEqualTo(open);
    assertThat(payment.settledAt() != null).as("settled").isEqualTo(!open);
    assertThat(payment.bankReference() != null || moved == 0).as("bank's reference").isTrue();
    if (!open) {
      PaymentStatus expected =
          moved == 0
              ? PaymentStatus.FAILED
              : moved == payment.items().size()
                  ? PaymentStatus.SUCCEEDED
                  : PaymentStatus.PARTLY_SUCCEEDED;
      assertThat(payment.status()).isEqualTo(expected);
    }
  }
}
