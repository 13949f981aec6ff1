package cn.portcover.domain.payment;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentStatementLifecycle.Move;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 银行对账单: what a bank did on a day, in a file that is fetched soon. It is applied payment by
 * payment; one that is long is applied by several runs, each going on where the last one stopped.
 * What does not fit is told to administrators, line by line, and changes nothing. A statement that
 * cannot be had in a day, or is not what was told, is given up; the bank then publishes it anew.
 *
 * @param id follows from the message that told of it
 * @param day that it is of, Beijing
 * @param file where it is, and what it is to be
 * @param failures attempts that did not bring the file
 * @param nextTryAt when to take it up; absent when it is done
 * @param progress how far it is applied
 * @param why it was not usable; absent otherwise
 */
public record PaymentStatement(
    RecordId id,
    CounterpartyId bank,
    LocalDate day,
    File file,
    PaymentStatementStatus status,
    int failures,
    @Nullable Instant nextTryAt,
    Progress progress,
    @Nullable String why,
    Instant createdAt,
    long version)
    implements Kept {
  public static final long MOST_BYTES = 5L * 1024 * 1024;

  static final int MOST_FAILURES = 12;

  /** Longer than any run may take. */
  private static final Duration WORKING = Duration.ofMinutes(5);

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

  public static final RecordKind<PaymentStatement> KIND =
      new RecordKind<>("payment-statements", PaymentStatement.class, PaymentStatementNotFound::new);

  /**
   * @param size in bytes
   */
  public record File(String name, long size, Sha256 sha256, URI url) {}

  /**
   * What was done so far.
   *
   * @param payments how many of those in the file were looked at
   * @param settled how many of them changed by it
   * @param absent payments that were known as not executed by their absence
   * @param faults how many lines do not fit
   * @param firstFaults the first of them, at most {@value #MOST_FAULTS}
   */
  public record Progress(
      int payments, int settled, int absent, int faults, List<Fault> firstFaults) {
    public static final int MOST_FAULTS = 200;
    public static final Progress NONE = new Progress(0, 0, 0, 0, List.of());

    /** With one payment of the file more. */
    public Progress and(boolean changed, List<Fault> found) {
      return new Progress(
          payments + 1, settled + (changed ? 1 : 0), absent, faults + found.size(), first(found));
    }

    /** With lines that are of no payment. */
    public Progress withFaults(List<Fault> found) {
      return new Progress(payments, settled, absent, faults + found.size(), first(found));
    }

    /** With one more that was not executed. */
    public Progress andAbsent() {
      return new Progress(payments, settled, absent + 1, faults, firstFaults);
    }

    private List<Fault> first(List<Fault> found) {
      return Stream.concat(firstFaults.stream(), found.stream()).limit(MOST_FAULTS).toList();
    }
  }

  /**
   * A line that does not fit.
   *
   * @param line in the file, from 1
   * @param paymentId of which payment; absent where the line does not tell
   * @param code which rule, kebab case
   */
  public record Fault(int line, @Nullable RecordId paymentId, String code) {}

  /** Told of now, to be fetched at once. */
  public static PaymentStatement received(
      RecordId id, CounterpartyId bank, LocalDate day, File file, Instant now) {
    return new PaymentStatement(
        id, bank, day, file, PaymentStatementStatus.RECEIVED, 0, now, Progress.NONE, null, now, 1);
  }

  /** Somebody works on it now: others leave it to them for as long as they can take. */
  public PaymentStatement begin(Instant now) {
    return with(status, failures, now.plus(WORKING), progress, why);
  }

  /**
   * As far as it is applied with a payment that changes with it: whoever goes on counts it once.
   */
  public PaymentStatement count(Progress so) {
    return with(status, failures, nextTryAt, so, why);
  }

  /** As far as the time of a run went. */
  public PaymentStatement reached(Progress so, Instant now) {
    return with(status, failures, now, so, null);
  }

  /** All of it is applied; what its silence proves is to be settled next. */
  public PaymentStatement apply(Progress all, Instant now) {
    return with(after(Move.APPLY), failures, now, all, null);
  }

  /** Nothing is left to do with it. */
  public PaymentStatement conclude() {
    return with(status, failures, null, progress, null);
  }

  /** The file could not be had: tried again ever more seldom, and given up after a day. */
  public PaymentStatement fail(String reason, Instant now) {
    int tries = failures + 1;
    return tries < MOST_FAILURES
        ? with(status, tries, now.plus(pause(tries)), progress, reason)
        : with(after(Move.GIVE_UP), tries, null, progress, reason);
  }

  /** It is there and is not what was told, or no statement: nothing is gained by fetching again. */
  public PaymentStatement refuse(String reason) {
    return with(after(Move.GIVE_UP), failures + 1, null, progress, reason);
  }

  /**
   * Whether it says of the payment, by not naming it, that nothing was done on its day: it came
   * when the day was over, and every line of it could be read and is not about that payment.
   */
  public boolean provesAbsenceOf(RecordId payment) {
    Instant dayOver = day.plusDays(1).atStartOfDay(Policy.ZONE).toInstant();
    return status == PaymentStatementStatus.APPLIED
        && !createdAt.isBefore(dayOver)
        && progress.faults() == progress.firstFaults().size()
        && progress.firstFaults().stream()
            .noneMatch(f -> f.paymentId() == null || f.paymentId().equals(payment));
  }

  private PaymentStatementStatus after(Move move) {
    return PaymentStatementLifecycle.TABLE.next(status, move, PaymentStatementDone::new);
  }

  private static Duration pause(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << (tries - 1));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private PaymentStatement with(
      PaymentStatementStatus next,
      int tries,
      @Nullable Instant tryAt,
      Progress so,
      @Nullable String reason) {
    return new PaymentStatement(
        id, bank, day, file, next, tries, tryAt, so, reason, createdAt, version + 1);
  }

  /** What the keys of a bank's statements of a day begin with. */
  public static String keysOf(LocalDate day) {
    return day + "/";
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.counterparty(bank);
  }

  @Override
  public String key() {
    return keysOf(day) + id;
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(nextTryAt);
  }
}
