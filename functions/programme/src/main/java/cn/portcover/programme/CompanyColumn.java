package cn.portcover.programme;

import cn.portcover.domain.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a published list that are read; lists have others, which are not. */
enum CompanyColumn {
  USCC("uscc", "统一社会信用代码", "Unified social credit code", 24, "社会信用代码", "信用代码"),
  NAME("name", "企业名称", "Company", 44, "公司名称", "单位名称", "名称");

  private final String field;
  private final String chinese;
  private final String english;
  private final double width;
  private final List<String> aliases;

  CompanyColumn(String field, String chinese, String english, double width, String... aliases) {
    this.field = field;
    this.chinese = chinese;
    this.english = english;
    this.width = width;
    this.aliases = List.of(aliases);
  }

  String field() {
    return field;
  }

  double width() {
    return width;
  }

  String heading(Language language) {
    return language.choose(chinese, english);
  }

  /** The column that a heading is of. */
  static Optional<CompanyColumn> headed(String heading) {
    String plain = plain(heading);
    return Arrays.stream(values())
        .filter(column -> column.names().anyMatch(name -> plain(name).equals(plain)))
        .findFirst();
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(field, chinese, english), aliases.stream());
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsHan}a-z0-9]", "");
  }
}
