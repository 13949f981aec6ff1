package cn.portcover.domain.guarantee;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;

/**
 * Which of a company's authorisations an insurer has received last: one record for the two, kept in
 * the transaction of each receipt, so that of two receipts at the same moment one begins anew and
 * sees the other.
 */
public record ReceivedAuthorisation(
    Uscc company, CounterpartyId insurer, RecordId authorisationId, Instant createdAt, long version)
    implements Kept {

  public static final RecordKind<ReceivedAuthorisation> KIND =
      new RecordKind<>(
          "guarantee/received-authorisations",
          ReceivedAuthorisation.class,
          CreditAuthorisationNotFound::new);

  /** The first that the insurer received. */
  public static ReceivedAuthorisation first(CreditAuthorisation received, Instant now) {
    return new ReceivedAuthorisation(
        received.company().uscc(), received.insurer(), received.id(), now, 1);
  }

  /** A newer one was received. */
  public ReceivedAuthorisation then(CreditAuthorisation received) {
    return new ReceivedAuthorisation(company, insurer, received.id(), createdAt, version + 1);
  }

  /** Whether what counts was signed after that one; ids are ordered by time. */
  public boolean isNewerThan(CreditAuthorisation other) {
    return authorisationId.value().compareTo(other.key()) > 0;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company);
  }

  @Override
  public String key() {
    return insurer.value();
  }
}
