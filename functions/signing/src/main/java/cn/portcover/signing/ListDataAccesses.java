package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.signing.DataAccess;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataAuthorisationNotFound;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.domain.trade.TradeDocumentKind;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was pulled under an authorisation, the last first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {DataAuthorisationNotFound.class, CursorNotValid.class},
    reads = {DataAuthorisation.class, DataAccess.class})
final class ListDataAccesses {
  /**
   * @param number of the declaration, bill of lading or certificate of origin
   * @param usedFor the record that it was pulled for
   */
  record DataAccessView(
      RecordId id,
      TradeDocumentKind document,
      String documentLabel,
      String number,
      DataPurpose purpose,
      String purposeLabel,
      String usedFor,
      @Nullable String by,
      Instant at) {
    static DataAccessView of(DataAccess access, Language language) {
      return new DataAccessView(
          access.id(),
          access.document(),
          access.document().label(language),
          access.number(),
          access.purpose(),
          access.purpose().label(language),
          access.usedFor(),
          access.by().name(),
          access.createdAt());
    }
  }

  @Get("/data-authorisations/{id}/accesses")
  Paging.Listing<DataAccessView> list(String id, Paging paging, Caller caller, Work work) {
    DataAuthorisation of = work.require(DataAuthorisation.KIND, caller.owner(), id);
    return Paging.Listing.of(
        work.store()
            .between(
                DataAccess.KIND,
                caller.owner(),
                DataAccess.keysFrom(of.id()),
                DataAccess.keysTo(of.id()),
                paging.limit(),
                paging.cursor()),
        access -> DataAccessView.of(access, caller.language()));
  }
}
