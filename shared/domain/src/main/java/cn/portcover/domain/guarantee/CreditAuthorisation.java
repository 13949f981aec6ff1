package cn.portcover.domain.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.CreditAuthorisationLifecycle.Move;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.signing.SealImpression;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 企业征信授权书: the company lets an insurer of customs-duty guarantees ask after its credit, for a year.
 * Signed with a card and sealed (已签署), taken in by the insurer (接收成功) or not (接收失败); no longer the
 * one that counts once a newer one of the same insurer was taken in (已更新), nor after its last day
 * (已失效). Another may be signed at any time.
 *
 * @param insurerName the insurer's Chinese name when it was signed
 * @param validUntil last day, Beijing
 * @param receivedAt when the insurer said that it has it; absent before
 * @param reason why it was not received; absent otherwise
 */
public record CreditAuthorisation(
    RecordId id,
    Company company,
    CounterpartyId insurer,
    String insurerName,
    Signed signed,
    LocalDate validUntil,
    CreditAuthorisationStatus status,
    @Nullable Instant receivedAt,
    @Nullable String reason,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<CreditAuthorisation> KIND =
      new RecordKind<>(
          "guarantee/credit-authorisations",
          CreditAuthorisation.class,
          CreditAuthorisationNotFound::new);

  /** What no insurer has taken by then is 接收失败. */
  public static final Duration TOLD_WITHIN = Duration.ofDays(3);

  /** The letter is one, whatever becomes of it: the insurer has the very same bytes. */
  public static final String LETTER_EDITION = "signed";

  /**
   * What the company did.
   *
   * @param textEdition of the text that was agreed to
   * @param evidenceId of the card signature
   */
  public record Signed(
      SealImpression seal, Actor by, Instant at, String textEdition, RecordId evidenceId) {}

  /** Signed for an insurer. */
  public static CreditAuthorisation signed(
      RecordId id, Company company, CounterpartyId insurer, String insurerName, Signed signed) {
    return new CreditAuthorisation(
        id,
        company,
        insurer,
        insurerName,
        signed,
        lastDay(signed.at()),
        CreditAuthorisationStatus.SIGNED,
        null,
        null,
        signed.at(),
        1);
  }

  /** A year, the day of signing included. */
  public static LocalDate lastDay(Instant signedAt) {
    return signedAt.atZone(Policy.ZONE).toLocalDate().plusYears(1).minusDays(1);
  }

  /** The name of one that is not signed yet, for the evidence of signing it. */
  public static String subjectOf(RecordId id) {
    return KIND.name() + "/" + id;
  }

  /** The name under which the insurer's messages find it. */
  public static String alias(CounterpartyId insurer, RecordId id) {
    return insurer + "/credit-authorisations/" + id;
  }

  /** The newest of these under which the insurer may ask, or the refusal that says so. */
  public static CreditAuthorisation requireInForce(
      List<CreditAuthorisation> all, CounterpartyId insurer, Instant now) {
    return all.stream()
        .filter(each -> each.insurer.equals(insurer) && each.isInForce(now))
        .max(Comparator.comparing(CreditAuthorisation::key))
        .orElseThrow(CreditAuthorisationNeeded::new);
  }

  /** Whether the insurer may ask under it now. */
  public boolean isInForce(Instant now) {
    return isOpen() && !hasRunOut(now);
  }

  /** Whether its last day is over. */
  public boolean hasRunOut(Instant now) {
    return !now.isBefore(end());
  }

  /** 接收成功; 已更新 at once where a newer one was received before. */
  public CreditAuthorisation receive(Instant at, boolean newerReceived) {
    return moved(newerReceived ? Move.RECEIVE_LATE : Move.RECEIVE, at, null);
  }

  /** 接收失败: the insurer, or whoever was to tell it, could not take it in. */
  public CreditAuthorisation failReceipt(String why) {
    return moved(Move.FAIL_RECEIPT, receivedAt, why);
  }

  /** 已更新. */
  public CreditAuthorisation replace() {
    return moved(Move.REPLACE, receivedAt, reason);
  }

  /** 已失效. */
  public CreditAuthorisation expire() {
    return moved(Move.EXPIRE, receivedAt, reason);
  }

  private CreditAuthorisation moved(Move by, @Nullable Instant received, @Nullable String why) {
    return new CreditAuthorisation(
        id,
        company,
        insurer,
        insurerName,
        signed,
        validUntil,
        CreditAuthorisationLifecycle.TABLE.next(status, by, CreditAuthorisationNotOpen::new),
        received,
        why,
        createdAt,
        version + 1);
  }

  private boolean isOpen() {
    return CreditAuthorisationLifecycle.TABLE.allows(status, Move.EXPIRE);
  }

  private Instant end() {
    return validUntil.plusDays(1).atStartOfDay(Policy.ZONE).toInstant();
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

  @Override
  public Optional<Instant> dueAt() {
    return isOpen() ? Optional.of(end()) : Optional.empty();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(insurer, id));
  }
}
