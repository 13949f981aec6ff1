package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentSettingsTest {
  @Test
  void nothingSaidMeansTheDefaults() {
    var settings = AgentSettings.of(Map.of());
    assertThat(settings.port()).isEqualTo(18090);
    assertThat(settings.origins()).containsExactly("http://localhost:8080");
    assertThat(settings.cards()).isEqualTo(Path.of("./.portcover/cards"));
    assertThat(settings.modules()).isEmpty();
  }

  @Test
  void severalOriginsAndModules() {
    var settings =
        AgentSettings.of(
            Map.of(
                "PORTCOVER_AGENT_ORIGINS",
                "https://a.example, https://b.example:8443",
                "PORTCOVER_AGENT_PKCS11",
                "/a.so" + File.pathSeparator + "/b.so"));
    assertThat(settings.origins())
        .containsExactlyInAnyOrder("https://a.example", "https://b.example:8443");
    assertThat(settings.modules()).containsExactly(Path.of("/a.so"), Path.of("/b.so"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "null",
        "https://*.example.org",
        "https://a.example/",
        "https://A.example",
        "a.example",
        "ftp://a.example",
        "https://u@a.example"
      })
  void anOriginIsExact(String origin) {
    assertThatThrownBy(() -> AgentSettings.of(Map.of("PORTCOVER_AGENT_ORIGINS", origin)))
        .isInstanceOf(AgentSettings.Wrong.class)
        .hasMessageContaining(origin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "x", ""})
  void aPortIsAPort(String port) {
    assertThatThrownBy(() -> AgentSettings.of(Map.of("PORTCOVER_AGENT_PORT", port)))
        .isInstanceOf(AgentSettings.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource(
      value = {"en-GB|EN", "zh-TW,en;q=0.5|ZH", "fr|ZH", "en;q=x|ZH", "en;q=0.1,zh|ZH", "*|ZH"},
      delimiter = '|')
  void theBetterOfTwoLanguages(String header, Language language) {
    assertThat(Language.accepted(header)).isEqualTo(language);
  }
}
