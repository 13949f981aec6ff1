package cn.portcover.programme;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** All programmes with their terms and lists, the newest first. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Programme.class)
final class ListPublishedProgrammes {
  @Get("/admin/programmes")
  Paging.Listing<PublishedProgramme> list(Paging paging, Work work) {
    return Paging.Listing.of(
        work.store()
            .list(Programme.KIND, Owner.PLATFORM, Map.of(), paging.limit(), paging.cursor()),
        PublishedProgramme::of);
  }
}
