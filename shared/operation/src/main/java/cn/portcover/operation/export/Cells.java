package cn.portcover.operation.export;

import cn.portcover.domain.Money;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.json.Scalars;
import cn.portcover.operation.json.Shape;
import cn.portcover.operation.port.Workbooks.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as cells: numbers and times as such, all else as words in the reader's language. */
final class Cells {
  /** What programs compute with exactly (ECMA-376 keeps doubles); longer numbers stay words. */
  private static final int EXACT_DIGITS = 15;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** Of what a label stands beside, in records that have one code. */
  private static final Set<String> CODES = Set.of("code", "kind");

  private final Headings headings;

  Cells(Headings headings) {
    this.headings = headings;
  }

  @Nullable Cell of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> figure(number);
      case Integer number -> figure(BigDecimal.valueOf(number));
      case Long number -> figure(BigDecimal.valueOf(number));
      case LocalDate date -> new Cell.Day(date);
      case Instant instant -> new Cell.Moment(there(instant));
      default -> {
        String words = words(value);
        yield words.isEmpty() ? null : new Cell.Words(words);
      }
    };
  }

  private static Cell figure(BigDecimal number) {
    return number.precision() > EXACT_DIGITS
        ? new Cell.Words(number.toPlainString())
        : new Cell.Figure(number);
  }

  /** A time in words. */
  String shown(Instant instant) {
    return MOMENT.format(there(instant));
  }

  private static LocalDateTime there(Instant instant) {
    return LocalDateTime.ofInstant(instant, Policy.ZONE);
  }

  private String words(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case Boolean bool -> headings.text(bool ? "export.yes" : "export.no");
      case Instant instant -> shown(instant);
      case Money money -> money.toString();
      case List<?> list -> joined(list);
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
              .collect(Collectors.joining(separator()));
      case Record record when !Scalars.isScalar(record.getClass()) -> joined(record);
      case Number number -> number.toString();
      default -> Scalars.write(value);
    };
  }

  private String joined(List<?> list) {
    return list.stream().map(this::words).collect(Collectors.joining(separator()));
  }

  /** What a record in a list says, its fields one behind the other. */
  private String joined(Record record) {
    List<Shape.Field> fields = Shape.get(record.getClass()).fields();
    Set<String> names = fields.stream().map(Shape.Field::name).collect(Collectors.toSet());
    return fields.stream()
        .filter(field -> !names.contains(field.name() + "Label"))
        .filter(field -> !(names.contains("label") && CODES.contains(field.name())))
        .map(field -> field.get(record))
        .filter(Objects::nonNull)
        .map(this::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String separator() {
    return headings.language().choose("；", "; ");
  }
}
