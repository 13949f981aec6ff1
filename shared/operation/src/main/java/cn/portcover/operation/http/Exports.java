package cn.portcover.operation.http;

import cn.portcover.domain.Language;
import cn.portcover.operation.Listed;
import cn.portcover.operation.Paging;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.export.ExportedList;
import cn.portcover.operation.port.Workbooks;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists as workbooks: the operation is done for one page after the other, from the first to the
 * last, whichever page was asked for.
 */
@Singleton
final class Exports {
  /** Asked for when there is something to write: no other request pays for it. */
  private final Provider<Workbooks> workbooks;

  private final InstantSource clock;

  Exports(Provider<Workbooks> workbooks, InstantSource clock) {
    this.workbooks = workbooks;
    this.clock = clock;
  }

  /**
   * The workbook.
   *
   * @param list does the operation for a request of one page
   */
  Answer of(Row row, Request request, Language language, Function<Request, @Nullable Object> list) {
    Map<String, String> filters = new LinkedHashMap<>(request.query());
    filters.keySet().removeAll(Binder.PAGING);
    if (row.arguments().stream().anyMatch(each -> each.getName().equals(Listed.PAGE))) {
      filters.remove(Listed.PAGE);
    }
    filters.remove(ListFormat.PARAMETER);
    byte[] file =
        new ExportedList(row.listed(), language, clock)
            .write(
                next ->
                    (Listed<?>)
                        Objects.requireNonNull(list.apply(page(row, request, filters, next))),
                filters,
                workbooks.get());
    return new Answer(
        200,
        Map.of(
            "content-type",
            Workbooks.MEDIA_TYPE,
            "content-disposition",
            "attachment; filename=\"" + name(row) + ".xlsx\""),
        file);
  }

  private static Request page(
      Row row, Request request, Map<String, String> filters, Map<String, String> next) {
    Map<String, String> query = new LinkedHashMap<>(filters);
    if (row.isPaged()) {
      query.put("limit", String.valueOf(Paging.MOST));
    }
    query.putAll(next);
    return new Request(request.method(), request.path(), query, request.headers(), request.body());
  }

  /** The last word of its address. */
  private static String name(Row row) {
    String path = Objects.requireNonNull(row.path()).replaceAll("/\\{\\w+}$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
