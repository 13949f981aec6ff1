package cn.portcover.operation.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN | ZH",
        "zh | ZH",
        "zh-TW | ZH",
        "zh-Hans-CN | ZH",
        "en | EN",
        "en-GB | EN",
        "EN-us | EN",
        "fr | ZH",
        "* | ZH",
        "fr, en;q=0.5 | EN",
        "zh-CN,zh;q=0.9,en;q=0.8 | ZH",
        "en-GB,en;q=0.9,zh-CN;q=0.8 | EN",
        "zh, en;q=0.5 | ZH",
        "zh-TW,zh;q=0.9,en;q=0.8 | ZH",
        "zh-HK,en;q=0.5 | ZH",
        "zh;q=0.2, en;q=0.8 | EN",
        "en;q=0, * | ZH",
        "'' | ZH",
        ";;; | ZH",
        "en;q=2 | ZH",
        "en;q=x | ZH"
      })
  void chineseUnlessEnglishIsPreferred(String asked, Language language) {
    assertThat(Languages.asked(request(Map.of("accept-language", asked))))
        .as(asked)
        .isEqualTo(language);
  }

  @Test
  void withoutAWishItIsChinese() {
    assertThat(Languages.asked(request(Map.of()))).isEqualTo(Language.ZH);
  }

  @Test
  void aWishOfAnyLengthIsAnsweredAtOnce() {
    assertThat(Languages.asked(request(Map.of("accept-language", "en,".repeat(3000)))))
        .isEqualTo(Language.ZH);
  }

  private static Request request(Map<String, String> headers) {
    return new Request("GET", "/v1/home", Map.of(), headers, new byte[0]);
  }
}
