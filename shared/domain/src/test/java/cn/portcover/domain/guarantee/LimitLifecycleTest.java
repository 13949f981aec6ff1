package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.SomeLimits.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.guarantee.LimitLifecycle.Move;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SM-10: every status of a limit against every move")
class LimitLifecycleTest {
  /** None where what was asked for last cannot be answered so. */
  private static Optional<Limit> moved(Limit limit, Move by) {
    boolean more = limit.request().isForMore();
    return switch (by) {
      case APPLY -> throw new AssertionError("a birth");
      case GRANT -> more ? Optional.empty() : Optional.of(grant(limit));
      case INCREASE -> more ? Optional.of(grant(limit)) : Optional.empty();
      case FAIL -> more ? Optional.empty() : Optional.of(limit.refuse("资料不全", SomeLimits.NOW));
      case REFUSE_INCREASE ->
          more ? Optional.of(limit.refuse("额度已足够", SomeLimits.NOW)) : Optional.empty();
      case ASK_FOR_INCREASE -> Optional.of(asking(limit));
      case EXPIRE -> Optional.of(limit.expire(LimitChange.Cause.of(limit), SomeLimits.NOW).limit());
      case APPLY_AGAIN ->
          Optional.of(
              limit.applyAgain(
                  SomeLimits.form("70000000"),
                  SomeLimits.AUTHORISATION,
                  SomeCompanies.WANG_LI,
                  SomeLimits.NOW));
    };
  }

  private static Limit grant(Limit limit) {
    return limit.grant(cny("61000000"), SomeLimits.TERMS, null, SomeLimits.NOW).limit();
  }

  private static Limit asking(Limit limit) {
    limit.require(Move.ASK_FOR_INCREASE);
    return SomeLimits.asking(limit);
  }

  @ParameterizedTest
  @CsvSource({
    "APPLIED,          GRANT,            GRANTED",
    "APPLIED,          FAIL,             FAILED",
    "GRANTED,          ASK_FOR_INCREASE, INCREASING",
    "INCREASE_REFUSED, ASK_FOR_INCREASE, INCREASING",
    "INCREASING,       INCREASE,         GRANTED",
    "INCREASING,       REFUSE_INCREASE,  INCREASE_REFUSED",
    "GRANTED,          EXPIRE,           EXPIRED",
    "INCREASING,       EXPIRE,           EXPIRED",
    "INCREASE_REFUSED, EXPIRE,           EXPIRED",
    "FAILED,           APPLY_AGAIN,      APPLIED",
    "EXPIRED,          APPLY_AGAIN,      APPLIED"
  })
  void theManualsMovesAreTheTablesAndTheRecords(LimitStatus from, Move by, LimitStatus to) {
    assertThat(LimitLifecycle.TABLE.next(from, by, LimitNotOpen::new)).isEqualTo(to);
    Limit before = SomeLimits.in(from);
    Limit after = moved(before, by).orElseThrow();
    assertThat(after.status()).isEqualTo(to);
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(after.statuses()).containsEntry("status", to);
  }

  @Test
  void thereAreNoOthersAndOneBirth() {
    assertThat(LimitLifecycle.TABLE.edges()).hasSize(12);
    assertThat(LimitLifecycle.TABLE.name()).isEqualTo("limit");
    assertThat(SomeLimits.applied().status()).isEqualTo(LimitStatus.APPLIED);
    assertThat(SomeLimits.applied().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void theRecordRefusesWhatTheTableDoesNotHave(LimitStatus from) {
    for (Move by : EnumSet.complementOf(EnumSet.of(Move.APPLY))) {
      Limit limit = SomeLimits.in(from);
      assertThat(limit.status()).isEqualTo(from);
      if (!LimitLifecycle.TABLE.allows(from, by)) {
        assertThatExceptionOfType(LimitNotOpen.class)
            .as("%s by %s", from, by)
            .isThrownBy(() -> moved(limit, by).orElseThrow(() -> new LimitNotOpen(from)))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)))
            .satisfies(r -> assertThat(r.sentence(Language.EN)).contains(from.name()));
        assertThatExceptionOfType(LimitNotOpen.class).isThrownBy(() -> limit.require(by));
      } else {
        limit.require(by);
      }
    }
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(Arrays.stream(LimitStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("申请中", "成功", "失败", "已过期", "追加中", "追加失败");
    assertThat(Arrays.stream(LimitStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly(
            "Applied for",
            "Granted",
            "Failed",
            "Expired",
            "Increase asked for",
            "Increase refused");
    assertThat(Arrays.stream(LimitStatus.values()).filter(LimitStatus::isOpen))
        .containsExactly(LimitStatus.GRANTED, LimitStatus.INCREASING, LimitStatus.INCREASE_REFUSED);
  }
}
