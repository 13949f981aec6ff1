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
  private static final int MOST_READS = 10;

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
    for (int reads = 0; reads < MOST_READS; reads++) {
      // Never more than are still wanted, so that the cursor stands right behind the last one.
      Store.Page<T> page = source.read(paging.limit() - items.size(), cursor);
      page.items().stream().filter(shown).forEach(items::add);
      cursor = page.nextCursor();
      if (cursor == null || items.size() == paging.limit()) {
        break;
      }
    }
    return new Store.Page<>(items, cursor);
  }
}
