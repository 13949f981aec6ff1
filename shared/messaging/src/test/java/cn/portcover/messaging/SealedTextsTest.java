package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.messaging.type.SealedText;
import cn.portcover.operation.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SealedTextsTest {
  private static final String CONTEXT = "payment-agreements/01JD7Z5K3M8Q4R6T9V0WXY0001";
  private static final SealedText SEALED = SealedText.of("QUJD", CONTEXT);

  private static String opened(String type, Map<String, Object> data) {
    return SealedTexts.opened(
        type,
        Json.write(Map.of("id", "1", "data", data)),
        (secret, context) -> "opened " + secret + " of " + context);
  }

  private static Map<?, ?> payer(String event) {
    var data = (Map<?, ?>) Objects.requireNonNull(Json.readOwn(event).get("data"));
    return (Map<?, ?>) Objects.requireNonNull(data.get("payer"));
  }

  @Test
  void isOpenedWhereTheTypeDeclaresIt() {
    for (String type : List.of("payment.requested", "payment-agreement.signed")) {
      var data = Map.<String, Object>of("payer", Map.of("accountNumber", SEALED.value()));
      assertThat(payer(opened(type, data)).get("accountNumber"))
          .isEqualTo("opened QUJD of " + CONTEXT);
      assertThat(SealedTexts.isIn(type)).isTrue();
    }
  }

  @Test
  void whatACompanyWritesElsewhereIsNotOpened() {
    String typed = SEALED.value();
    var data =
        Map.<String, Object>of(
            "payer", Map.of("openingBank", typed, "name", Map.of("accountNumber", typed)),
            "accountNumber", typed,
            "reason", typed);
    assertThat(opened("payment.requested", data)).doesNotContain("opened");
    String other = opened("claim.submitted", Map.of("payer", Map.of("accountNumber", typed)));
    assertThat(other).doesNotContain("opened").contains(typed);
    assertThat(SealedTexts.isIn("claim.submitted")).isFalse();
    assertThat(SealedTexts.isIn("no.such-type")).isFalse();
  }

  @Test
  void whatIsNotThereOrNotSealedStays() {
    assertThat(opened("payment.requested", Map.of("payer", "none"))).contains("\"none\"");
    assertThat(opened("payment.requested", Map.of("payer", Map.of("accountNumber", "12345678"))))
        .contains("12345678");
    String body = "{\"id\":\"1\"}";
    assertThat(SealedTexts.opened("payment.requested", body, (s, c) -> "x")).isEqualTo(body);
  }

  @Test
  void theTextTellsWhatItIsSealedUnderAndNeverWhatStandsOpen() {
    assertThat(SEALED.isSealed()).isTrue();
    assertThat(SEALED.context()).isEqualTo(CONTEXT);
    assertThat(SEALED.sealed()).isEqualTo("QUJD");
    assertThat(SEALED).hasToString(SEALED.value());
    assertThat(new SealedText("6222020200112233445").isSealed()).isFalse();
    assertThat(new SealedText("6222020200112233445").toString()).doesNotContain("6222");
    assertThat(new SealedText("portcover-sealed:nothing").isSealed()).isFalse();
  }
}
