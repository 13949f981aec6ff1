package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.guarantee.GuaranteePolicyLifecycle.Move;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuaranteePolicyTest {
  /** The first instant of the day after its last, in Beijing. */
  private static final Instant OVER = Instant.parse("2027-02-28T16:00:00Z");

  private static GuaranteePolicy in(GuaranteePolicyStatus status) {
    return switch (status) {
      case EFFECTIVE -> SomeGuarantees.policy();
      case RELEASED -> SomeGuarantees.policy().release();
      case EXPIRED -> SomeGuarantees.policy().expire();
    };
  }

  private static GuaranteePolicy moved(GuaranteePolicy policy, Move by) {
    return switch (by) {
      case ISSUE -> throw new AssertionError("a birth");
      case RELEASE -> policy.release();
      case EXPIRE -> policy.expire();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "EFFECTIVE, RELEASE, RELEASED",
    "EFFECTIVE, EXPIRE,  EXPIRED",
    "EXPIRED,   RELEASE, RELEASED"
  })
  void theDesignsMovesAreTheRecords(GuaranteePolicyStatus from, Move by, GuaranteePolicyStatus to) {
    GuaranteePolicy after = moved(in(from), by);
    assertThat(after.status()).isEqualTo(to);
    assertThat(after.version()).isEqualTo(in(from).version() + 1);
  }

  @ParameterizedTest
  @EnumSource
  void theRestIsRefused(GuaranteePolicyStatus from) {
    assertThat(GuaranteePolicyLifecycle.TABLE.edges()).hasSize(4);
    assertThat(GuaranteePolicyLifecycle.TABLE.name()).isEqualTo("guarantee policy");
    for (Move by : EnumSet.complementOf(EnumSet.of(Move.ISSUE))) {
      if (!GuaranteePolicyLifecycle.TABLE.allows(from, by)) {
        assertThatExceptionOfType(GuaranteePolicyNotOpen.class)
            .isThrownBy(() -> moved(in(from), by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)))
            .satisfies(r -> assertThat(r.sentence(Language.EN)).contains(from.name()));
      }
    }
    assertThat(in(from).mayBeReleased()).isEqualTo(from != GuaranteePolicyStatus.RELEASED);
    assertThat(from.label(Language.EN)).isNotBlank();
  }

  @Test
  void isTheCompanysKnownByInsurerAndNumber() {
    GuaranteePolicy policy = SomeGuarantees.policy();

    assertThat(policy.kind()).isEqualTo(GuaranteePolicy.KIND);
    assertThat(policy.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(policy.key()).isEqualTo("GB-2026-77~jinqiao-property").isEqualTo(policy.id());
    assertThat(GuaranteePolicy.id(policy.limit().insurer(), policy.policyNumber()))
        .isEqualTo(policy.id())
        .startsWith(GuaranteePolicy.idsOf("GB-2026-77"));
    assertThat(policy.aliases()).containsExactly("jinqiao-property/guarantee-policies/GB-2026-77");
    assertThat(policy.statuses()).containsEntry("status", GuaranteePolicyStatus.EFFECTIVE);
    assertThat(policy.edition()).isEqualTo("v1");
    assertThat(policy.version()).isEqualTo(1);
  }

  @Test
  void saysWhatWasAppliedForAndWhatWasIssued() {
    GuaranteePolicy policy = SomeGuarantees.policy();

    assertThat(policy.applicationId()).isEqualTo(SomeGuarantees.submitted().id());
    assertThat(policy.company()).isEqualTo(SomeCompanies.EXPORTER);
    assertThat(policy.limit()).isEqualTo(SomeGuarantees.LIMIT);
    assertThat(policy.form()).isEqualTo(SomeGuarantees.form());
    assertThat(policy.createdAt()).isEqualTo(SomeGuarantees.NOW.plusSeconds(90));
    assertThat(policy.release().terms())
        .isEqualTo(
            new GuaranteePolicy.Terms(
                SomeGuarantees.POLICY,
                SomeGuarantees.PERIOD,
                SomeGuarantees.AMOUNT,
                SomeGuarantees.PREMIUM));
  }

  @Test
  void expiresWhenItsLastDayIsOver() {
    GuaranteePolicy policy = SomeGuarantees.policy();

    assertThat(policy.dueAt()).contains(OVER);
    assertThat(policy.hasRunOut(OVER.minusMillis(1))).isFalse();
    assertThat(policy.hasRunOut(OVER)).isTrue();
    assertThat(policy.release().dueAt()).isEmpty();
    assertThat(policy.release().hasRunOut(OVER)).isFalse();
    assertThat(policy.expire().hasRunOut(OVER)).isFalse();
  }
}
