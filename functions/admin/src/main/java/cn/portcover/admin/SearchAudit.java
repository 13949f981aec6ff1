package cn.portcover.admin;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.AuditEntry;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.SortableTime;
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

/**
 * Who did what to the records of a company, a counterparty or the platform, with which card; the
 * newest first.
 */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = CursorNotValid.class,
    reads = AuditEntry.class)
final class SearchAudit {
  /**
   * @param holds whether the entry's own digest is right
   */
  record AuditView(
      String operation,
      String about,
      long recordVersion,
      Map<String, String> statuses,
      Actor by,
      Instant at,
      String requestId,
      String contentSha256,
      String previous,
      String digest,
      boolean holds) {
    static AuditView of(AuditEntry entry) {
      return new AuditView(
          entry.operation(),
          entry.about(),
          entry.recordVersion(),
          entry.statusCodes(),
          entry.by(),
          entry.at(),
          entry.requestId(),
          entry.content().value(),
          entry.previous().value(),
          entry.digest().value(),
          entry.holds());
    }
  }

  @Get("/admin/audit")
  Paging.Listing<AuditView> search(
      @Nullable @QueryValue Uscc uscc,
      @Nullable @QueryValue CounterpartyId counterparty,
      @Nullable @QueryValue Instant from,
      @Nullable @QueryValue Instant to,
      Paging paging,
      Work work) {
    if (uscc != null && counterparty != null) {
      throw new InvalidFields(
          List.of(new FieldError("/query/counterparty", "parameter-unknown", List.of())));
    }
    Owner owner =
        uscc != null
            ? Owner.company(uscc)
            : counterparty != null ? Owner.counterparty(counterparty) : Owner.PLATFORM;
    // Keys begin with the time; "~" sorts behind every character of it.
    String first = from == null ? "0" : SortableTime.of(from);
    // Without an end it must not be now: a cursor holds for one range only, and the next page is
    // asked for later.
    String last = (to == null ? "" : SortableTime.of(to)) + "~";
    return Paging.Listing.of(
        work.store().between(AuditEntry.KIND, owner, first, last, paging.limit(), paging.cursor()),
        AuditView::of);
  }
}
