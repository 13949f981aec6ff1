package cn.portcover.domain.programme;

import cn.portcover.domain.Company;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.Offer;
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
 * 领取: a company asks for the policy of a programme, once, and the insurer offers it; or the insurer
 * offers first, and then there is nothing more to ask for. Where the offer came to nothing, the
 * company asks again. Its key is the programme's, so that there is never a second one, however many
 * ask at the same moment.
 *
 * @param cover as it was when it was collected last
 * @param by who collected it last; the insurer where it offered first
 * @param offer the insurer's number, absent until it has offered
 * @param application that was born of the offer
 * @param collectedAt last, or when the insurer offered first
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
    @Nullable RecordId application,
    Instant collectedAt,
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
        null,
        now,
        now,
        1);
  }

  /**
   * By an insurer that has not been asked.
   *
   * @param today where the company is
   */
  public static PolicyCollection offered(
      RecordId id, Programme of, Application application, Actor by, LocalDate today, Instant now) {
    Offer offer = application.offer();
    return new PolicyCollection(
        id,
        of.id(),
        offer.company(),
        offer.insurer(),
        of.coverIfCollectedOn(today),
        PolicyCollectionStatus.OFFERED,
        by,
        offer.offerNumber(),
        application.id(),
        now,
        now,
        1);
  }

  /**
   * After the offer came to nothing, under the programme's terms of today.
   *
   * @param today where the company is
   */
  public PolicyCollection again(
      Programme of, Company who, Actor person, LocalDate today, Instant now) {
    return new PolicyCollection(
        id,
        programme,
        who,
        of.terms().insurer(),
        of.coverIfCollectedOn(today),
        CollectionLifecycle.TABLE.next(status, Move.COLLECT, wrong -> new AlreadyCollected()),
        person,
        null,
        null,
        now,
        createdAt,
        version + 1);
  }

  /** Whether it waits for an offer of this insurer. */
  public boolean awaits(CounterpartyId from) {
    return insurer.equals(from) && CollectionLifecycle.TABLE.allows(status, Move.OFFER);
  }

  public PolicyCollection offered(Application answer) {
    return with(CollectionLifecycle.TABLE.next(status, Move.OFFER, CollectionSettled::new), answer);
  }

  /** Another offer in the place of one that came to nothing. */
  public PolicyCollection offeredInstead(Application answer) {
    return with(status, answer);
  }

  private PolicyCollection with(PolicyCollectionStatus after, Application answer) {
    return new PolicyCollection(
        id,
        programme,
        company,
        insurer,
        cover,
        after,
        by,
        answer.offer().offerNumber(),
        answer.id(),
        collectedAt,
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
