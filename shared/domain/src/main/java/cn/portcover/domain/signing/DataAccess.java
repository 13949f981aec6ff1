package cn.portcover.domain.signing;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.SortableTime;
import cn.portcover.domain.trade.TradeDocumentKind;
import java.time.Instant;

/**
 * That trade data was pulled: whose, what, for which purpose, under which authorisation, by whom.
 * Append-only.
 *
 * @param number of the declaration, bill of lading or certificate of origin
 * @param usedFor the record that it was pulled for, {@code claims/…}
 */
public record DataAccess(
    RecordId id,
    Uscc uscc,
    RecordId authorisationId,
    CounterpartyId insurer,
    DataPurpose purpose,
    TradeDocumentKind document,
    String number,
    String usedFor,
    Actor by,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<DataAccess> KIND =
      new RecordKind<>("data-accesses", DataAccess.class, DataAuthorisationNotFound::new);

  /** A pull now; refuses what the authorisation does not cover. */
  public static DataAccess made(
      RecordId id,
      DataAuthorisation under,
      DataPurpose purpose,
      TradeDocumentKind document,
      String number,
      String usedFor,
      Actor by,
      Instant now) {
    if (!under.covers(under.insurer(), purpose, now)) {
      throw new DataAuthorisationNeeded(purpose);
    }
    return new DataAccess(
        id,
        under.company().uscc(),
        under.id(),
        under.insurer(),
        purpose,
        document,
        number,
        usedFor,
        by,
        now,
        1);
  }

  /** Where the keys of an authorisation's pulls begin; they sort by time. */
  public static String keysFrom(RecordId authorisation) {
    return authorisation + "/";
  }

  /** Where they end: no key of another authorisation stands in between. */
  public static String keysTo(RecordId authorisation) {
    return authorisation + "0";
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(uscc);
  }

  @Override
  public String key() {
    return keysFrom(authorisationId) + SortableTime.of(createdAt) + "/" + id;
  }
}
