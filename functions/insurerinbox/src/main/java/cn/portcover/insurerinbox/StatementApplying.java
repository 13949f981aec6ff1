package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.payment.BankAnswer;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentItem;
import cn.portcover.domain.payment.PaymentResult;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.payment.PaymentStatement.Fault;
import cn.portcover.domain.payment.PaymentStatement.Progress;
import cn.portcover.domain.payment.Reconciliation;
import cn.portcover.domain.payment.Settlement;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.insurerinbox.StatementLines.Told;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Applies what a statement says, each payment in a transaction of its own: whoever is cut off in
 * between goes on, and what was applied is found applied.
 */
@Singleton
final class StatementApplying {
  private static final String NAME = "ApplyPaymentStatements";
  private static final int MOST_STATEMENTS = 50;
  private static final String NO_REASON = "银行对账单：支付失败";

  private final Works works;
  private final SettledPayments payments;

  StatementApplying(Works works, SettledPayments payments) {
    this.works = works;
    this.payments = payments;
  }

  /** What came of one payment's lines. */
  private record Outcome(boolean changed, List<Fault> faults) {}

  /**
   * How far a statement is applied.
   *
   * @param kept the statement as it is kept
   * @param progress with what was looked at since and changed nothing: whoever begins again behind
   *     what is kept finds the same
   */
  record Reached(PaymentStatement kept, Progress progress) {}

  /**
   * Applies the lines of one payment that fit; the others are told. A payment that changes is
   * counted in its own transaction.
   *
   * @throws LostRace also when somebody else has taken the statement meanwhile
   */
  Reached apply(
      Reached before, RecordId payment, List<Told> lines, Counterparty bank, Instant now) {
    return retried(
        bank,
        now,
        work -> {
          Outcome outcome = applied(payment, lines, bank, work, now);
          Progress so = before.progress().and(outcome.changed(), outcome.faults());
          return new Reached(
              outcome.changed() ? counted(before.kept(), so, work) : before.kept(), so);
        });
  }

  private static PaymentStatement counted(PaymentStatement statement, Progress so, Work work) {
    PaymentStatement counted = statement.count(so);
    work.keep(counted);
    return counted;
  }

  private Outcome applied(
      RecordId id, List<Told> lines, Counterparty bank, Work work, Instant now) {
    Optional<Payment> found = work.named(Payment.KIND, Payment.alias(bank.id(), id));
    if (found.isEmpty()) {
      return new Outcome(false, faults(lines, "payment-unknown"));
    }
    Payment payment = found.get();
    List<Told> fitting = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Told line : lines) {
      wrong(line, lines.getFirst(), payment)
          .or(() -> contradiction(List.of(line), payment))
          .ifPresentOrElse(
              code -> faults.addAll(faults(List.of(line), code)), () -> fitting.add(line));
    }
    Optional<String> together =
        fitting.isEmpty() ? Optional.empty() : contradiction(fitting, payment);
    if (together.isPresent()) {
      faults.addAll(faults(fitting, together.get()));
      return new Outcome(false, faults);
    }
    boolean changed =
        !fitting.isEmpty() && payments.settle(payment, answer(fitting), "", work, now);
    return new Outcome(changed, faults);
  }

  private static Optional<String> contradiction(List<Told> lines, Payment payment) {
    return Settlement.contradictions(payment, answer(lines)).stream()
        .map(FieldError::code)
        .findFirst();
  }

  private static Optional<String> wrong(Told line, Told first, Payment payment) {
    Optional<PaymentItem> item = payment.item(line.applicationId());
    if (item.isEmpty()) {
      return Optional.of("payment-without-this-application");
    }
    if (!item.get().amount().equals(line.amount())) {
      return Optional.of("amount-differs");
    }
    return line.bankReference().equals(first.bankReference())
        ? Optional.empty()
        : Optional.of("bank-reference-differs");
  }

  private static List<Fault> faults(List<Told> lines, String code) {
    return lines.stream().map(line -> new Fault(line.number(), line.paymentId(), code)).toList();
  }

  private static BankAnswer answer(List<Told> lines) {
    return new BankAnswer(
        lines.getFirst().bankReference(),
        lines.getFirst().executedAt(),
        lines.stream()
            .map(
                line ->
                    new BankAnswer.Outcome(
                        line.applicationId(),
                        line.result(),
                        line.result() == PaymentResult.FAILED
                            ? Objects.requireNonNullElse(line.reason(), NO_REASON)
                            : null,
                        line.executedAt()))
            .toList());
  }

  /**
   * Settles the payment as failed where the bank's statements prove that nothing moved and never
   * will; answers the statement, in which it is counted if they did.
   */
  PaymentStatement settleAbsent(
      PaymentStatement applied, Payment unknown, Counterparty bank, Instant now) {
    return retried(
        bank,
        now,
        work -> {
          Payment payment = work.require(Payment.KIND, unknown.owner(), unknown.key());
          boolean absent =
              Reconciliation.provesNothingMoved(payment, day -> statements(bank, day, work), now)
                  && payments.settle(payment, Reconciliation.silence(payment, now), "", work, now);
          return absent ? counted(applied, applied.progress().andAbsent(), work) : applied;
        });
  }

  /** None where there are more than are looked at: then nobody knows which is the last. */
  private static List<PaymentStatement> statements(Counterparty bank, LocalDate day, Work work) {
    List<PaymentStatement> ofDay =
        work.store()
            .beginning(
                PaymentStatement.KIND,
                Owner.counterparty(bank.id()),
                PaymentStatement.keysOf(day),
                MOST_STATEMENTS);
    return ofDay.size() < MOST_STATEMENTS ? ofDay : List.of();
  }

  /** In the bank's name, as if it had sent a message. */
  private <T> T retried(Counterparty bank, Instant now, Function<Work, T> does) {
    Actor actor = new Actor(Actor.Kind.BANK, bank.id().value(), bank.chineseName(), null, null);
    return works.commitAnew(NAME, actor, now, does);
  }
}
