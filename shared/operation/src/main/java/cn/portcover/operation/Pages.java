package cn.portcover.operation;

import cn.portcover.operation.port.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list of which not everything is shown: read on until the page is full, the list ends,
 * or so much was looked through that the rest is better asked for by its cursor.
 */
public final class Pages {
  /** After so many a request has taken long enough: a second or so. */
  private static final int MOST_LOOKED_THROUGH = 4_000;

  /** As many records as one answer of the store holds. */
  private static final int LARGEST_READ = 250;

  private Pages() {}

  /** Reads some of the list. */
  @FunctionalInterface
  public interface Source<T> {
    Store.Page<T> read(int limit, @Nullable String cursor);
  }

  /** As much of the list as is shown. */
  public static <T> Store.Page<T> of(Paging paging, Source<T> source, Predicate<T> shown) {
    List<T> items = new ArrayList<>();
    String cursor = paging.cursor();
    int read = paging.limit();
    int lookedThrough = 0;
    do {
      Store.Page<T> page = read(source, read, cursor, shown, paging.limit() - items.size());
      page.items().stream().filter(shown).forEach(items::add);
      cursor = page.nextCursor();
      lookedThrough += page.items().size();
      // Where little is shown, more is looked through at once.
      read = Math.min(read * 4, LARGEST_READ);
    } while (cursor != null
        && items.size() < paging.limit()
        && lookedThrough < MOST_LOOKED_THROUGH);
    return new Store.Page<>(items, cursor);
  }

  /** Less again when more is shown than wanted: the cursor stands right behind the last one. */
  private static <T> Store.Page<T> read(
      Source<T> source, int limit, @Nullable String cursor, Predicate<T> shown, int wanted) {
    Store.Page<T> page = source.read(limit, cursor);
    while (page.items().stream().filter(shown).count() > wanted) {
      page = source.read(behind(wanted, page.items(), shown), cursor);
    }
    return page;
  }

  /** How many records it takes to show so many. */
  private static <T> int behind(int wanted, List<T> records, Predicate<T> shown) {
    int found = 0;
    int looked = 0;
    while (found < wanted) {
      found += shown.test(records.get(looked)) ? 1 : 0;
      looked++;
    }
    return looked;
  }
}
