package cn.portcover.store;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All statuses of a record together, as one key: whoever asks for all of them is answered from
 * there without looking through what has others.
 */
final class Statuses {
  /** A kind's statuses are those components of its Java record that are a {@link Status}. */
  private static final ClassValue<Set<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> Status.class.isAssignableFrom(component.getType()))
              .map(RecordComponent::getName)
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  private Statuses() {}

  /** Whether these are all that the kind has, so that {@link RecordsTable#BY_STATUSES} answers. */
  static boolean areAllOf(RecordKind<?> kind, Map<String, String> statuses) {
    return !statuses.isEmpty() && NAMES.get(kind.type()).equals(statuses.keySet());
  }

  /**
   * The key of a record that has statuses.
   *
   * @throws IllegalStateException when its statuses are named otherwise than its components: it
   *     would be looked for where it is not
   */
  static String partition(Kept record) {
    Map<String, String> statuses = new TreeMap<>();
    record.statuses().forEach((name, status) -> statuses.put(name, status.name()));
    if (!areAllOf(record.kind(), statuses)) {
      throw new IllegalStateException(
          record.subject() + " cannot be kept: its statuses " + statuses.keySet() + " are not its");
    }
    return partition(record.owner().value(), record.kind(), statuses);
  }

  static String partition(String owner, RecordKind<?> kind, Map<String, String> statuses) {
    StringBuilder key = new StringBuilder(owner).append('#').append(kind.name());
    new TreeMap<>(statuses)
        .forEach((name, value) -> key.append('#').append(name).append('=').append(value));
    return key.toString();
  }
}
