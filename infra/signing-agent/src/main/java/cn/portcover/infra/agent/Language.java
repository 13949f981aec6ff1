package cn.portcover.infra.agent;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages the agent speaks. */
enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, {@code zh-CN} or {@code en}. */
  String tag() {
    return tag;
  }

  /**
   * Reads an {@code Accept-Language} header (RFC 9110 §12.5.4). Chinese when the header is absent,
   * broken or names neither language.
   */
  static Language accepted(@Nullable String header) {
    if (header == null) {
      return ZH;
    }
    try {
      var ranges = Locale.LanguageRange.parse(header);
      var best = Locale.lookupTag(ranges, List.of("zh", "en"));
      return "en".equals(best) ? EN : ZH;
    } catch (IllegalArgumentException e) {
      return ZH;
    }
  }

  static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  String choose(String chinese, String english) {
    return this == ZH ? chinese : english;
  }
}
