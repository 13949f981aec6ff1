package cn.portcover.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.application.ApplicationLifecycle.Move;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SM-1: every status of an application against every move")
class ApplicationLifecycleTest {
  private static final Instant NOW = SomeApplications.OFFERED.plusSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "TO_BE_CONFIRMED, CONFIRM,  SUBMITTED",
    "TO_BE_CONFIRMED, WITHDRAW, WITHDRAWN",
    "TO_BE_CONFIRMED, LAPSE,    LAPSED",
    "SUBMITTED,       APPROVE,  APPROVED",
    "SUBMITTED,       REJECT,   REJECTED"
  })
  void theManualsMovesAreTheTables(ApplicationStatus from, Move by, ApplicationStatus to) {
    assertThat(ApplicationLifecycle.TABLE.next(from, by, ApplicationNotOpen::new)).isEqualTo(to);
    assertThat(moved(SomeApplications.in(from), by).status()).isEqualTo(to);
  }

  @Test
  void thereAreNoOthersAndOneBirth() {
    assertThat(ApplicationLifecycle.TABLE.edges()).hasSize(6);
    assertThat(ApplicationLifecycle.TABLE.edges().getFirst().from()).isEmpty();
    assertThat(ApplicationLifecycle.TABLE.edges().getFirst().to())
        .isEqualTo(SomeApplications.toBeConfirmed().status());
    assertThat(ApplicationLifecycle.TABLE.name()).isEqualTo("application");
  }

  @ParameterizedTest
  @EnumSource
  void theRecordMovesAsTheTableSaysAndRefusesTheRest(ApplicationStatus from) {
    for (Move by : Move.values()) {
      if (by == Move.OFFER) {
        continue; // A birth: there is nothing yet that could be moved.
      }
      var application = SomeApplications.in(from);
      if (ApplicationLifecycle.TABLE.allows(from, by)) {
        assertThat(moved(application, by).version()).isEqualTo(application.version() + 1);
      } else {
        assertThatExceptionOfType(ApplicationNotOpen.class)
            .as("%s by %s", from, by)
            .isThrownBy(() -> moved(application, by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)));
      }
    }
  }

  @Test
  void anyWalkThroughTheRecordIsAWalkThroughTheTable() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var application = SomeApplications.toBeConfirmed();
      for (int step = 0; step < 6; step++) {
        Move by = Move.values()[1 + random.nextInt(Move.values().length - 1)];
        var from = application.status();
        var before = application;
        if (ApplicationLifecycle.TABLE.allows(from, by)) {
          application = moved(application, by);
          assertThat(application.status())
              .as("seed %d, step %d", seed, step)
              .isEqualTo(ApplicationLifecycle.TABLE.next(from, by, ApplicationNotOpen::new));
        } else {
          assertThatExceptionOfType(ApplicationNotOpen.class)
              .as("seed %d, step %d", seed, step)
              .isThrownBy(() -> moved(before, by));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusIsNamedInBothLanguages(ApplicationStatus status) {
    assertThat(status.label(Language.ZH)).isNotBlank();
    assertThat(status.label(Language.EN)).isNotBlank().isNotEqualTo(status.label(Language.ZH));
  }

  private static Application moved(Application application, Move by) {
    return switch (by) {
      case OFFER -> throw new IllegalArgumentException("a birth");
      case CONFIRM -> application.confirm(SomeApplications.confirmation(NOW));
      case APPROVE -> application.approve(SomeApplications.decision(NOW));
      case REJECT -> application.reject(SomeApplications.decision(NOW));
      case WITHDRAW -> application.withdraw(SomeApplications.decision(NOW));
      case LAPSE -> application.lapse(NOW);
    };
  }
}
