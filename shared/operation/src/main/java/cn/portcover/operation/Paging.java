package cn.portcover.operation;

import cn.portcover.operation.port.Store;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit 1 to 100
 */
public record Paging(int limit, @Nullable String cursor) {
  public static final int DEFAULT = 20;
  public static final int MOST = 100;

  /** A page of a list as it is answered. */
  public record Listing<T>(List<T> items, @Nullable String nextCursor) implements Listed<T> {
    @Override
    public Map<String, String> next() {
      return nextCursor == null ? Map.of() : Map.of("cursor", nextCursor);
    }

    public static <K, T> Listing<T> of(Store.Page<K> page, Function<K, T> view) {
      return new Listing<>(page.items().stream().map(view).toList(), page.nextCursor());
    }
  }
}
