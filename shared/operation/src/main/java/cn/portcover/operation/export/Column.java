package cn.portcover.operation.export;

import cn.portcover.domain.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported list.
 *
 * @param path of the field below the listed record, {@code [insurer, name]}
 * @param part which part of the field stands in it
 * @param field reads it
 */
record Column(List<String> path, Part part, Field field) {

  /** Reads a field. */
  @FunctionalInterface
  interface Field {
    /** Its value in the listed record; absent where it, or what it is in, is. */
    @Nullable Object of(Object listed);
  }

  /** An amount of money takes two columns, so that it can be added up. */
  enum Part {
    WHOLE,
    AMOUNT,
    CURRENCY
  }

  Column {
    path = List.copyOf(path);
  }

  boolean isCurrency() {
    return part == Part.CURRENCY;
  }

  /** What of the listed record stands in the column. */
  @Nullable Object of(Object listed) {
    Object value = field.of(listed);
    return value instanceof Money money
        ? part == Part.AMOUNT ? money.amount() : money.currency()
        : value;
  }
}
