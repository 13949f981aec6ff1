package cn.portcover.reference;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Language;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.Cacheable;
import cn.portcover.operation.Listed;
import cn.portcover.operation.Operation;
import io.micronaut.http.annotation.Get;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** 参数表目录: the tables of codes that there are. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {})
final class ListReferenceTables {
  /**
   * @param table the name in the table's address
   * @param address where it is searched
   */
  record TableView(String table, String chinese, String english, String address) {}

  /** All of them. */
  record Tables(List<TableView> items) implements Listed<TableView>, Cacheable {
    /** They change with a new version of the system. */
    @Override
    public Duration freshFor() {
      return Duration.ofHours(1);
    }
  }

  @Get("/reference")
  Tables list() {
    return new Tables(
        Arrays.stream(ReferenceTable.values()).map(ListReferenceTables::view).toList());
  }

  private static TableView view(ReferenceTable table) {
    return new TableView(
        table.slug(),
        table.label(Language.ZH),
        table.label(Language.EN),
        "/v1/reference/" + table.slug());
  }
}
