package cn.portcover.operation.http;

import cn.portcover.domain.Language;
import java.util.List;
import java.util.Locale;

/** The language that a request asks for (RFC 9110 §12.5.4): Chinese unless English is preferred. */
final class Languages {
  // zh too: lookup drops what stands behind (zh-TW, zh) but never adds it, and would come upon a
  // less wanted en.
  private static final List<Locale> OFFERED =
      List.of(
          Locale.forLanguageTag("zh-CN"), Locale.forLanguageTag("zh"), Locale.forLanguageTag("en"));

  private Languages() {}

  static Language asked(Request request) {
    try {
      String asked = request.header("accept-language").orElse("zh-CN");
      var ranges = Locale.LanguageRange.parse(asked.length() > 200 ? "zh-CN" : asked);
      Locale found = Locale.lookup(ranges, OFFERED);
      return found != null && found.getLanguage().equals("en") ? Language.EN : Language.ZH;
    } catch (IllegalArgumentException e) {
      return Language.ZH;
    }
  }
}
