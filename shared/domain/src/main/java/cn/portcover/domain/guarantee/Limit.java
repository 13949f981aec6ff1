package cn.portcover.domain.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.LimitChange.Cause;
import cn.portcover.domain.guarantee.LimitChange.Kind;
import cn.portcover.domain.guarantee.LimitLifecycle.Move;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 关税保证保险额度: a company applies for it with a credit authorisation in force; the insurer grants it,
 * and more of it when asked, until it expires. Each application for a guarantee reserves some of
 * it, each policy uses what was reserved, and a duty that is paid releases it again. What is taken
 * stays taken when the limit expires, is applied for again and is granted anew.
 *
 * @param insurerName the insurer's Chinese name when it was asked
 */
public record Limit(
    RecordId id,
    Company company,
    CounterpartyId insurer,
    String insurerName,
    LimitForm form,
    LimitStatus status,
    LimitProgress progress,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<Limit> KIND =
      new RecordKind<>("guarantee/limits", Limit.class, LimitNotFound::new);

  /** 额度申请. */
  public static Limit applied(
      RecordId id,
      Company company,
      Counterparty insurer,
      LimitForm form,
      RecordId authorisationId,
      Actor by,
      Instant now) {
    return new Limit(
        id,
        company,
        insurer.id(),
        insurer.chineseName(),
        form,
        LimitStatus.APPLIED,
        LimitProgress.applied(LimitRequest.first(authorisationId, by, now)),
        now,
        1);
  }

  /** The name under which the insurer's messages find the limit. */
  public static String alias(CounterpartyId insurer, RecordId id) {
    return insurer + "/limits/" + id;
  }

  /** 重新申请, with the form filled in anew. */
  public Limit applyAgain(LimitForm given, RecordId authorisationId, Actor by, Instant now) {
    LimitRequest next = request().next(authorisationId, null, null, by, now);
    return new Limit(
        id,
        company,
        insurer,
        insurerName,
        given,
        after(Move.APPLY_AGAIN),
        progress.applyingAgain(next),
        createdAt,
        version + 1);
  }

  /** 额度追加: the insurer is asked for more; meanwhile the limit is used as before. */
  public Limit askForIncrease(
      Money additional, @Nullable String remark, RecordId authorisationId, Actor by, Instant now) {
    requireUsable(now);
    LimitRequest next = request().next(authorisationId, additional, remark, by, now);
    return next(after(Move.ASK_FOR_INCREASE), progress.asking(next));
  }

  /** 失败, or 追加失败: then the old limit stays. */
  public Limit refuse(String reason, Instant now) {
    return next(
        after(request().isForMore() ? Move.REFUSE_INCREASE : Move.FAIL),
        progress.decided(new LimitRequest.Decision(null, reason, now)));
  }

  /** 成功, of the limit or of an increase: a total, and terms, from now on. */
  public LimitMove grant(Money total, LimitTerms given, @Nullable String remark, Instant now) {
    return grant(total, total, given, remark, now);
  }

  /**
   * @param decided what was decided then
   * @param total what the insurer says that the total is, since then
   */
  public LimitMove grant(
      Money decided, Money total, LimitTerms given, @Nullable String remark, Instant now) {
    boolean more = request().isForMore();
    LimitStatus to = after(more ? Move.INCREASE : Move.GRANT);
    LimitProgress granted =
        progress.decided(new LimitRequest.Decision(decided, remark, now)).granted(given);
    return new LimitEntries(next(to, granted), given, now)
        .total(more ? Kind.TOTAL : Kind.GRANT, total, Cause.of(this))
        .moved();
  }

  /** 已过期: nothing more can be reserved; what is taken stays taken. */
  public LimitMove expire(Cause cause, Instant now) {
    return new LimitEntries(next(after(Move.EXPIRE), progress), requireTerms(), now)
        .enter(Kind.EXPIRE, null, cause, ledger())
        .moved();
  }

  /**
   * 占用, by an application that is submitted.
   *
   * @param amount the guaranteed amount, CNY
   * @throws LimitNotUsable when the limit is not in effect today
   * @throws LimitExceeded when less is left
   */
  public LimitMove reserve(Money amount, RecordId applicationId, Instant now) {
    requireUsable(now);
    if (!ledger().fits(amount)) {
      throw new LimitExceeded(status, ledger().remaining(), ledger().shortOf(amount));
    }
    return entries(now)
        .enter(Kind.RESERVE, amount, Cause.of(applicationId), ledger().reserve(amount))
        .moved();
  }

  /** 取消占用: the application came to nothing. */
  public LimitMove cancel(Money amount, RecordId applicationId, Instant now) {
    return entries(now)
        .enter(Kind.CANCEL, amount, Cause.of(applicationId), ledger().cancel(amount))
        .settle(Cause.of(applicationId))
        .moved();
  }

  /**
   * 使用: what an application had reserved.
   *
   * @param cause with the application
   * @param told whether the insurer's ledger says so, and not its policy
   */
  public LimitMove use(Money amount, Cause cause, boolean told, Instant now) {
    return entries(now).enter(Kind.USE, amount, cause, ledger().use(amount, told)).moved();
  }

  /** The insurer's ledger tells of what a policy had used; nothing else changes. */
  public LimitMove tell(Money amount) {
    return new LimitMove(next(status, progress.told(ledger().tell(amount))), List.of());
  }

  /**
   * 使用, and not through us.
   *
   * @throws cn.portcover.domain.Malformed when less is left
   */
  public LimitMove useOutside(Money amount, Cause cause, Instant now) {
    return entries(now).enter(Kind.USE, amount, cause, ledger().useOutside(amount)).moved();
  }

  /**
   * 解除: the duty was paid.
   *
   * @throws cn.portcover.domain.Malformed when less is used
   */
  public LimitMove release(Money amount, Cause cause, Instant now) {
    return entries(now)
        .enter(Kind.RELEASE, amount, cause, ledger().release(amount))
        .settle(cause)
        .moved();
  }

  /** The insurer changes the total by itself, up or down. */
  public LimitMove total(Money total, Cause cause, Instant now) {
    return entries(now).total(Kind.TOTAL, total, cause).moved();
  }

  /** Passes a limit that is in effect today. */
  public void requireUsable(Instant now) {
    if (!isUsable(now)) {
      throw new LimitNotUsable(status, terms());
    }
  }

  /** Passes a limit that the move may be made with. */
  public void require(Move move) {
    after(move);
  }

  public boolean mayIncrease(Instant now) {
    return LimitLifecycle.TABLE.allows(status, Move.ASK_FOR_INCREASE) && isUsable(now);
  }

  /** The terms of one under which guarantees may be applied for, today or later. */
  public LimitTerms requireOpen() {
    LimitTerms granted = terms();
    if (granted == null || !status.isOpen()) {
      throw new LimitNotUsable(status, granted);
    }
    return granted;
  }

  /** Whether guarantees can be applied for under it today. */
  public boolean isUsable(Instant now) {
    return status.isOpen() && requireTerms().contain(today(now));
  }

  /** Whether its last day is over and it has not been expired yet. */
  public boolean isOver(Instant now) {
    return status.isOpen() && requireTerms().isOverOn(today(now));
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, Policy.ZONE);
  }

  public LimitRequest request() {
    return progress.request();
  }

  public @Nullable LimitTerms terms() {
    return progress.terms();
  }

  public LimitLedger ledger() {
    return progress.ledger();
  }

  /** The ledger has entries from the first grant on: what comes before it has to wait. */
  private LimitTerms requireTerms() {
    LimitTerms granted = terms();
    if (granted == null) {
      throw new LimitNotOpen(status);
    }
    return granted;
  }

  private LimitEntries entries(Instant now) {
    return new LimitEntries(next(status, progress), requireTerms(), now);
  }

  private LimitStatus after(Move move) {
    return LimitLifecycle.TABLE.next(status, move, LimitNotOpen::new);
  }

  private Limit next(LimitStatus to, LimitProgress come) {
    return with(to, come, version + 1);
  }

  Limit with(LimitStatus to, LimitProgress come, long as) {
    return new Limit(id, company, insurer, insurerName, form, to, come, createdAt, as);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  /** The day after its last. */
  @Override
  public Optional<Instant> dueAt() {
    LimitTerms granted = terms();
    LocalDate last = granted == null ? null : granted.effectiveTo();
    return status.isOpen() && last != null
        ? Optional.of(last.plusDays(1).atStartOfDay(Policy.ZONE).toInstant())
        : Optional.empty();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(insurer, id));
  }
}
