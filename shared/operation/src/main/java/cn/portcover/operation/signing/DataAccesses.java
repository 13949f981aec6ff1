package cn.portcover.operation.signing;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.signing.AuthorisationStatus;
import cn.portcover.domain.signing.DataAccess;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.domain.trade.TradeDocumentKind;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Leave to pull a company's trade data, and the entry that says that it was pulled. An operation
 * that calls it reads {@link DataAuthorisation} and changes {@link DataAccess}.
 */
@Singleton
public class DataAccesses {
  private static final int MOST = 100;
  private final Ids ids;

  public DataAccesses(Ids ids) {
    this.ids = ids;
  }

  /**
   * The authorisation that covers the purpose now, or {@link
   * cn.portcover.domain.signing.DataAuthorisationNeeded}.
   */
  public DataAuthorisation require(
      CounterpartyId insurer, DataPurpose purpose, Caller caller, Work work) {
    return DataAuthorisation.requireCovering(granted(caller, work), insurer, purpose, work.now());
  }

  /** The company's authorisations that are not revoked, as they are now; the newest first. */
  public static List<DataAuthorisation> granted(Caller caller, Work work) {
    return work.store()
        .list(
            DataAuthorisation.KIND,
            caller.owner(),
            Map.of("status", AuthorisationStatus.GRANTED.name()),
            MOST,
            null)
        .items();
  }

  /**
   * Stages the entry of one pull.
   *
   * @param usedFor the record that it is for, {@code claims/…}
   */
  public void enter(
      DataAuthorisation under,
      DataPurpose purpose,
      TradeDocumentKind document,
      String number,
      String usedFor,
      Work work) {
    work.keep(
        DataAccess.made(
            ids.next(work.now()),
            under,
            purpose,
            document,
            number,
            usedFor,
            work.actor(),
            work.now()));
  }
}
