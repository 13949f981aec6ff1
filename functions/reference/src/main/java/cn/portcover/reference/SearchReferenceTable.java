package cn.portcover.reference;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.domain.reference.ReferenceTableNotFound;
import cn.portcover.operation.Cacheable;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.ReferenceTables;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Type-ahead in a table of codes, by code, Chinese, pinyin, its initials, or English. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ReferenceTableNotFound.class, InvalidFields.class},
    uses = Operation.Uses.REFERENCE,
    reads = Counterparty.class)
final class SearchReferenceTable {
  private final ReferenceTables tables;

  SearchReferenceTable(ReferenceTables tables) {
    this.tables = tables;
  }

  /** What may be meant, the likeliest first. */
  record Entries(String table, List<ReferenceEntry> items) implements Cacheable {
    /** Codes change with a new version of the system, insurers with an enrolment. */
    @Override
    public Duration freshFor() {
      return Duration.ofHours(1);
    }
  }

  /**
   * @param q absent for the table from its beginning
   * @param parent only what belongs to this code
   * @param limit 1 to 100, {@value Paging#DEFAULT} if absent
   */
  @Get("/reference/{table}")
  Entries search(
      String table,
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String parent,
      @Nullable @QueryValue Integer limit,
      Work work) {
    ReferenceTable asked = ReferenceTable.bySlug(table).orElseThrow(ReferenceTableNotFound::new);
    int most = limit == null ? Paging.DEFAULT : limit;
    if (most < 1 || most > Paging.MOST) {
      throw new InvalidFields(List.of(FieldError.at("/query/limit", "limit-range", Paging.MOST)));
    }
    String typed = q == null ? "" : q;
    List<ReferenceEntry> found =
        asked == ReferenceTable.INSURERS
            ? Insurers.like(typed, most, work)
            : tables.search(asked, typed, Optional.ofNullable(parent), most);
    return new Entries(asked.slug(), found);
  }
}
