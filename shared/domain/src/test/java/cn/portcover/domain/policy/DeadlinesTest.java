package cn.portcover.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Malformed;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P50D", "P4M", "P10Y", "P120M", "P3660D", "P9Y12M3660D"})
  void fromNothingToTenYearsIsSensible(String text) {
    assertThatCode(() -> deadlines(Period.parse(text), null, null)).doesNotThrowAnyException();
    assertThatCode(() -> deadlines(null, Period.parse(text), null)).doesNotThrowAnyException();
    assertThatCode(() -> deadlines(null, null, Period.parse(text))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-1D", "P1M-1D", "P121M", "P10Y1M", "P3661D", "P2147483647Y"})
  void anythingElseIsRefusedWhereverItStands(String text) {
    var period = Period.parse(text);
    refused(period, null, null);
    refused(null, period, null);
    refused(null, null, period);
  }

  @Test
  void aPolicyMayHaveNone() {
    assertThat(deadlines(null, null, null).reportWithin()).isNull();
  }

  private static void refused(
      @Nullable Period report, @Nullable Period claim, @Nullable Period waiting) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> deadlines(report, claim, waiting))
        .satisfies(m -> assertThat(m.code()).isEqualTo("period-out-of-range"));
  }

  private static Deadlines deadlines(
      @Nullable Period report, @Nullable Period claim, @Nullable Period waiting) {
    return new Deadlines(report, claim, waiting, Deadlines.Calendar.CALENDAR_DAYS);
  }
}
