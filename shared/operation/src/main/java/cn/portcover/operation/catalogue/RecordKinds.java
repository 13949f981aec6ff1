package cn.portcover.operation.catalogue;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import java.lang.reflect.Field;

/** The kinds of record by their classes, each of which has its kind in {@code KIND}. */
public final class RecordKinds {
  private RecordKinds() {}

  /** The kind's name, {@code policies}. */
  public static String name(Class<? extends Kept> type) {
    try {
      Field kind = type.getDeclaredField("KIND");
      // A context's own kinds are not public.
      kind.setAccessible(true);
      return ((RecordKind<?>) java.util.Objects.requireNonNull(kind.get(null))).name();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has its kind in a static field KIND", e);
    }
  }
}
