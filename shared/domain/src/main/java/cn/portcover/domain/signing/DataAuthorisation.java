package cn.portcover.domain.signing;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.DataAuthorisationLifecycle.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 企业数据授权: the company lets the platform pull its trade data for some purposes and show them to an
 * insurer, until a day or until it revokes that. Every pull names the authorisation that covers it.
 *
 * @param until last day, Beijing
 * @param evidenceId of the card signature
 */
public record DataAuthorisation(
    RecordId id,
    Company company,
    CounterpartyId insurer,
    String insurerName,
    List<DataPurpose> purposes,
    LocalDate until,
    AuthorisationStatus status,
    Actor by,
    RecordId evidenceId,
    @Nullable Revocation revocation,
    Instant createdAt,
    long version)
    implements Signable {

  public static final RecordKind<DataAuthorisation> KIND =
      new RecordKind<>(
          "data-authorisations", DataAuthorisation.class, DataAuthorisationNotFound::new);

  /** That it was revoked, by whom. */
  public record Revocation(Actor by, Instant at, RecordId evidenceId) {}

  /** The name of an authorisation that is not granted yet, for the evidence of granting it. */
  public static String subjectOf(RecordId id) {
    return KIND.name() + "/" + id;
  }

  public static DataAuthorisation granted(
      RecordId id,
      Company company,
      String insurerName,
      DataToAuthorise wanted,
      Actor by,
      RecordId evidence,
      Instant now) {
    wanted.requireReasonable(now);
    return new DataAuthorisation(
        id,
        company,
        wanted.insurerId(),
        insurerName,
        wanted.purposes(),
        wanted.until(),
        AuthorisationStatus.GRANTED,
        by,
        evidence,
        null,
        now,
        1);
  }

  /** The newest of these that covers the purpose, or the refusal that says what is missing. */
  public static DataAuthorisation requireCovering(
      List<DataAuthorisation> all, CounterpartyId insurer, DataPurpose purpose, Instant now) {
    return all.stream()
        .filter(each -> each.covers(insurer, purpose, now))
        .findFirst()
        .orElseThrow(() -> new DataAuthorisationNeeded(purpose));
  }

  /** Whether data may be pulled under it now. */
  public boolean covers(CounterpartyId forInsurer, DataPurpose purpose, Instant now) {
    return insurer.equals(forInsurer) && purposes.contains(purpose) && isInForce(now);
  }

  public boolean isInForce(Instant now) {
    return status == AuthorisationStatus.GRANTED && !hasRunOut(now);
  }

  public boolean hasRunOut(Instant now) {
    return now.atZone(Policy.ZONE).toLocalDate().isAfter(until);
  }

  public DataAuthorisation revoke(Revocation given) {
    requireRevocable(given.at());
    return new DataAuthorisation(
        id,
        company,
        insurer,
        insurerName,
        purposes,
        until,
        after(Move.REVOKE),
        by,
        evidenceId,
        given,
        createdAt,
        version + 1);
  }

  /** Refuses one that has ended by itself or was revoked. */
  public void requireRevocable(Instant now) {
    after(Move.REVOKE);
    if (hasRunOut(now)) {
      throw new DataAuthorisationNotOpen("EXPIRED");
    }
  }

  /** The letter states whether it holds, so each status has an edition of its own. */
  public String edition() {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private AuthorisationStatus after(Move move) {
    return DataAuthorisationLifecycle.TABLE.next(
        status, move, s -> new DataAuthorisationNotOpen(s.name()));
  }

  @Override
  public List<String> statementLines() {
    return List.of(
        "保险机构：" + insurerName,
        "用途：" + DataToAuthorise.inWords(purposes, Language.ZH),
        "授权期限：至 " + until);
  }

  @Override
  public List<Covered> coveredDocuments() {
    return List.of();
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    requireRevocable(now);
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
}
