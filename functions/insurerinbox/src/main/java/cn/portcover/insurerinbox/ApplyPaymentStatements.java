package cn.portcover.insurerinbox;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.payment.PaymentStatement.Progress;
import cn.portcover.domain.payment.PaymentStatementStatus;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.insurerinbox.StatementLines.Told;
import cn.portcover.operation.Operation;
import cn.portcover.operation.RunTime;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fetches the statements that banks have published and applies them; then, in a run of its own as
 * it must be kept that they are applied, settles what their silence proves. Each is taken before it
 * is fetched, so that two runs do not work on the same one.
 */
@Operation(
    caller = PLATFORM,
    changes = {
      PaymentStatement.class,
      Payment.class,
      CargoApplication.class,
      Notice.class,
      GuaranteeApplication.class
    },
    refuses = {},
    reads = {Counterparty.class, Payment.class},
    uses = Operation.Uses.INTERNET,
    every = "PT1M")
final class ApplyPaymentStatements implements Scheduled {
  private static final String NAME = "ApplyPaymentStatements";
  private static final int MOST = 20;
  private static final int MOST_UNKNOWN = 5_000;

  private final Works works;
  private final StatementFetching fetching;
  private final StatementApplying applying;
  private final InstantSource clock;

  ApplyPaymentStatements(
      Works works, StatementFetching fetching, StatementApplying applying, InstantSource clock) {
    this.works = works;
    this.fetching = fetching;
    this.applying = applying;
    this.clock = clock;
  }

  @Override
  public int run(Instant now) {
    RunTime time = RunTime.begun(clock);
    int changed = 0;
    for (PaymentStatement due : works.store().due(PaymentStatement.KIND, now, MOST)) {
      if (time.isOver()) {
        break;
      }
      Optional<PaymentStatement> taken = taken(due, now);
      if (taken.isPresent()) {
        PaymentStatement worked = worked(taken.get(), time, now);
        changed += kept(worked, now) ? 1 : 0;
      }
    }
    return changed;
  }

  private PaymentStatement worked(PaymentStatement taken, RunTime time, Instant now) {
    if (taken.status() == PaymentStatementStatus.APPLIED) {
      return concluded(taken, time, now);
    }
    return switch (fetching.fetch(taken)) {
      case StatementFetching.NotNow later -> taken.fail(later.why(), now);
      case StatementFetching.Wrong wrong -> taken.refuse(wrong.why());
      case StatementFetching.Read read -> applied(taken, read.contents(), time, now);
    };
  }

  /** Goes on behind the payments that earlier runs have done. */
  private PaymentStatement applied(
      PaymentStatement taken, StatementLines.Contents contents, RunTime time, Instant now) {
    Counterparty bank = bank(taken);
    Progress progress = taken.progress();
    if (progress.payments() == 0 && progress.faults() == 0) {
      progress = progress.withFaults(contents.unreadable());
    }
    List<Map.Entry<RecordId, List<Told>>> payments =
        new ArrayList<>(contents.payments().entrySet());
    StatementApplying.Reached so = new StatementApplying.Reached(taken, progress);
    for (var each : payments.subList(progress.payments(), payments.size())) {
      if (time.isOver()) {
        return so.kept().reached(so.progress(), now);
      }
      so = applying.apply(so, each.getKey(), each.getValue(), bank, now);
    }
    return so.kept().apply(so.progress(), now);
  }

  /**
   * A payment that is unknown may be known by this statement together with those of other days: one
   * that the bank might carry out until this day or, begun on this day, until the next.
   */
  private PaymentStatement concluded(PaymentStatement applied, RunTime time, Instant now) {
    Counterparty bank = bank(applied);
    PaymentStatement so = applied;
    for (LocalDate last : List.of(applied.day(), applied.day().plusDays(1))) {
      String list = Payment.unknownOf(applied.bank(), last);
      for (Payment unknown : works.store().listed(Payment.KIND, list, MOST_UNKNOWN)) {
        if (time.isOver()) {
          return so.reached(so.progress(), now);
        }
        so = applying.settleAbsent(so, unknown, bank, now);
      }
    }
    return so.conclude();
  }

  private Counterparty bank(PaymentStatement of) {
    return works
        .store()
        .find(Counterparty.KIND, Owner.PLATFORM, of.bank().value())
        .orElseThrow()
        .record();
  }

  private Optional<PaymentStatement> taken(PaymentStatement due, Instant now) {
    return committed(
        now,
        work -> {
          PaymentStatement statement = present(due, work);
          if (statement.dueAt().filter(at -> !at.isAfter(now)).isEmpty()) {
            return Optional.empty();
          }
          PaymentStatement begun = statement.begin(now);
          work.keep(begun);
          return Optional.of(begun);
        });
  }

  private boolean kept(PaymentStatement worked, Instant now) {
    return committed(
            now,
            work -> {
              if (present(worked, work).version() + 1 != worked.version()) {
                // Whoever took it after the lease goes on with it.
                return Optional.empty();
              }
              work.keep(worked);
              return Optional.of(worked);
            })
        .isPresent();
  }

  private static PaymentStatement present(PaymentStatement statement, Work work) {
    return work.require(PaymentStatement.KIND, statement.owner(), statement.key());
  }

  private Optional<PaymentStatement> committed(
      Instant now, Function<Work, Optional<PaymentStatement>> does) {
    try {
      return works.commit(NAME, Actor.platform(NAME), now, does);
    } catch (Store.Raced raced) {
      return Optional.empty();
    }
  }
}
