package cn.portcover.operation.export;

import cn.portcover.domain.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What columns are called, by the names of the fields that stand in them. A field of a nested
 * record is called after both: {@code insurer.name} is 保险公司 名称, unless there is a heading for the
 * two together.
 */
public final class Headings {
  private final Language language;
  private final ResourceBundle texts;

  public Headings(Language language) {
    this.language = language;
    this.texts =
        ResourceBundle.getBundle(
            "cn.portcover.operation.export.headings",
            language == Language.ZH ? Locale.ROOT : Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What the column is called; where nobody has said it, its fields' own names. */
  String of(Column column) {
    List<String> path = column.path();
    String heading =
        find(String.join(".", path))
            .orElseGet(
                () ->
                    path.stream()
                        .map(name -> find(name).orElse(name))
                        .collect(Collectors.joining(" ")));
    return column.isCurrency() ? text("export.currency", heading) : heading;
  }

  /** Whether each part of what the column is called has been said. */
  boolean knows(Column column) {
    return find(String.join(".", column.path())).isPresent()
        || column.path().stream().allMatch(name -> find(name).isPresent());
  }

  /** A sentence about the export itself. */
  String text(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
  }

  Language language() {
    return language;
  }

  private Optional<String> find(String key) {
    try {
      return Optional.of(texts.getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
