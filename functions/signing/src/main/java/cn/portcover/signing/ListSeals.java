package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 印章管理: the company's seals, newest first, each with the reason why it cannot be chosen. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Seal.class)
final class ListSeals {
  /** More seals in use than any company has. */
  private static final int MOST = 100;

  @Get("/seals")
  Paging.Listing<SealView> list(
      @Nullable @QueryValue SealStatus status,
      Paging paging,
      Caller caller,
      Work work,
      Instant now) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        work.store().list(Seal.KIND, caller.owner(), statuses, paging.limit(), paging.cursor()),
        seal -> SealView.of(seal, caller.language(), now));
  }

  /** Those that are not revoked. */
  static List<Seal> inUse(Caller caller, Work work) {
    return work.store()
        .list(Seal.KIND, caller.owner(), Map.of("status", SealStatus.IN_USE.name()), MOST, null)
        .items();
  }
}
