package cn.portcover.operation.export;

import cn.portcover.domain.Money;
import cn.portcover.operation.Titled;
import cn.portcover.operation.json.Scalars;
import cn.portcover.operation.json.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a list, by the type of its records: their fields in their order, nested records'
 * among them. A code that a label stands beside gives way to it. A field of no type of its own is
 * for programs, which send it on as it is, and is left out.
 */
public final class Columns {
  private static final String LABEL = "Label";

  private final List<Column> columns = new ArrayList<>();

  private Columns() {}

  static List<Column> of(Class<?> listed) {
    var columns = new Columns();
    columns.addAll(listed, List.of(), record -> record);
    return List.copyOf(columns.columns);
  }

  /** The fields, by their paths, for which there is no heading in that language. */
  public static List<String> withoutHeading(Class<?> listed, Headings headings) {
    return of(listed).stream()
        .filter(column -> !headings.knows(column))
        .map(column -> String.join(".", column.path()))
        .toList();
  }

  private void addAll(Class<?> type, List<String> path, Column.Field owner) {
    List<Shape.Field> components = Shape.get(type).fields();
    Set<String> names = components.stream().map(Shape.Field::name).collect(Collectors.toSet());
    for (Shape.Field component : components) {
      boolean labelled = names.contains(component.name() + LABEL);
      if (!labelled && component.rawType() != Object.class) {
        add(component, title(component, path), owner);
      }
    }
  }

  private void add(Shape.Field component, List<String> path, Column.Field owner) {
    Class<?> type = component.rawType();
    Column.Field field =
        listed -> {
          Object in = owner.of(listed);
          return in == null ? null : component.get(in);
        };
    if (type == Money.class && isTitled(component)) {
      columns.add(new Column(path, Column.Part.AMOUNT, field));
    } else if (type == Money.class) {
      columns.add(new Column(path, Column.Part.AMOUNT, field));
      columns.add(new Column(path, Column.Part.CURRENCY, field));
    } else if (type.isRecord() && !Scalars.isScalar(type)) {
      addAll(type, path, field);
    } else {
      columns.add(new Column(path, Column.Part.WHOLE, field));
    }
  }

  private static List<String> title(Shape.Field component, List<String> path) {
    Titled titled = component.component().getAnnotation(Titled.class);
    return titled == null ? below(path, withoutLabel(component.name())) : List.of(titled.value());
  }

  private static boolean isTitled(Shape.Field component) {
    return component.component().isAnnotationPresent(Titled.class);
  }

  private static List<String> below(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  /** A label is called after the code that it stands for. */
  private static String withoutLabel(String name) {
    return name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name;
  }
}
