package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.signing.AuthorisationStatus;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register of data authorisations, newest first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = DataAuthorisation.class)
final class ListDataAuthorisations {
  @Get("/data-authorisations")
  Paging.Listing<DataAuthorisationView> list(
      @Nullable @QueryValue AuthorisationStatus status,
      Paging paging,
      Caller caller,
      Work work,
      Instant now) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        work.store()
            .list(
                DataAuthorisation.KIND, caller.owner(), statuses, paging.limit(), paging.cursor()),
        each -> DataAuthorisationView.of(each, caller.language(), now));
  }
}
