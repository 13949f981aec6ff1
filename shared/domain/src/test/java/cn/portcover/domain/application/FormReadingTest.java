package cn.portcover.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("强制查看 (手册 003 §2.3)")
class FormReadingTest {
  private static final Instant OPENED = Instant.parse("2026-06-02T02:00:00Z");
  private final FormReading reading =
      new FormReading(
          SomeCompanies.id(2),
          SomeCompanies.EXPORTER.uscc(),
          SomeCompanies.id(1),
          new Sha256("cd".repeat(32)),
          OPENED,
          SomeCompanies.WANG_LI,
          1);

  @Test
  void tenSecondsAreEnough() {
    assertThatCode(() -> reading.requireLongEnough(OPENED.plusSeconds(10)))
        .doesNotThrowAnyException();
  }

  @Test
  void aNanosecondLessIsNotAndTheInstantIsTold() {
    assertThatExceptionOfType(ReadTheFormFirst.class)
        .isThrownBy(() -> reading.requireLongEnough(OPENED.plusSeconds(10).minusNanos(1)))
        .satisfies(
            r ->
                assertThat(r.facts())
                    .containsEntry("mayConfirmAt", "2026-06-02T02:00:10Z")
                    .containsEntry("currentStatus", "TO_BE_CONFIRMED"))
        .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains("2026-06-02T02:00:10Z"));
  }

  @Test
  void isKeptAsTheCompanysEvidence() {
    assertThat(reading.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(reading.subject()).isEqualTo("form-readings/" + SomeCompanies.id(2));
    assertThat(reading.createdAt()).isEqualTo(OPENED);
    assertThat(reading.kind().notFound().get()).isInstanceOf(ApplicationNotFound.class);
    assertThat(reading.expiresAt()).isEmpty();
  }
}
