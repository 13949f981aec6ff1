package cn.portcover.domain.programme;

import cn.portcover.domain.Company;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.programme.CollectionLifecycle.Move;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 领取: a company asks for the policy of a programme, once, and the insurer offers it. Its key is the
 * programme's, so that there is never a second one, however many ask at the same moment.
 *
 * @param cover as it was when it was collected
 * @param offer the insurer's number, absent until it has offered
 */
public record PolicyCollection(
    RecordId id,
    ProgrammeId programme,
    Company company,
    CounterpartyId insurer,
    CoverOnCollection cover,
    PolicyCollectionStatus status,
    Actor by,
    @Nullable OfferNumber offer,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<PolicyCollection> KIND =
      new RecordKind<>("collections", PolicyCollection.class, CollectionNotFound::new);

  /**
   * @param today where the company is
   */
  public static PolicyCollection requested(
      RecordId id, Programme of, Company company, Actor by, LocalDate today, Instant now) {
    return new PolicyCollection(
        id,
        of.id(),
        company,
        of.terms().insurer(),
        of.coverIfCollectedOn(today),
        PolicyCollectionStatus.REQUESTED,
        by,
        null,
        now,
        1);
  }

  /** Whether it waits for an offer of this insurer. */
  public boolean awaits(CounterpartyId from) {
    return insurer.equals(from) && CollectionLifecycle.TABLE.allows(status, Move.OFFER);
  }

  public PolicyCollection offered(OfferNumber number) {
    return new PolicyCollection(
        id,
        programme,
        company,
        insurer,
        cover,
        CollectionLifecycle.TABLE.next(status, Move.OFFER, CollectionSettled::new),
        by,
        number,
        createdAt,
        version + 1);
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
    return programme.value();
  }

  /** An insurer hears of many companies: to it each collection is a subject of its own. */
  @Override
  public String subjectInMessages() {
    return KIND.name() + "/" + id;
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }
}
