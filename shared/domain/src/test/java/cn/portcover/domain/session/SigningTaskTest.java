package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.SigningRequest.Matter;
import cn.portcover.domain.session.SigningTaskLifecycle.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningTaskTest {
  private static final Instant NOW = Instant.parse("2026-06-02T02:10:00Z");
  private static final Matter MATTER =
      Matter.toBeMade(SigningPurpose.MAKE_SEAL, Sha256.of(new byte[] {1}));
  private static final Actor OTHER =
      new Actor(Actor.Kind.COMPANY, "x", "王操作", "OPERATOR_CARD", null);

  private final SigningTask task =
      SigningTask.prepared(
          SomeCompanies.EXPORTER.uscc(),
          SigningPurpose.MAKE_SEAL,
          MATTER,
          "{}",
          SomeCompanies.WANG_LI,
          NOW);

  private static SigningTask in(SigningTask open, SigningTaskStatus status) {
    return switch (status) {
      case OPEN -> open;
      case DONE -> open.done(NOW);
      case REMOVED -> open.remove(NOW);
    };
  }

  @Test
  void waitsUntilItIsSigned() {
    assertThat(task.isOpen()).isTrue();
    assertThat(task.about()).isEqualTo("seals");
    assertThat(task.aboutVersion()).isZero();
    assertThat(task.proposal()).isEqualTo("{}");
    assertThat(task.preparedBy()).isEqualTo(SomeCompanies.WANG_LI);
    assertThat(task.preparedAt()).isEqualTo(NOW);
    assertThat(task.expiresAt()).isEmpty();
    assertThat(task.statuses()).isEqualTo(Map.of("status", SigningTaskStatus.OPEN));
    assertThat(task.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(task.subject()).isEqualTo("signing-tasks/" + task.id());
    assertThat(task.kind().notFound().get()).isInstanceOf(SigningTaskNotFound.class);
    var done = task.done(NOW.plusSeconds(1));
    assertThat(done.isOpen()).isFalse();
    assertThat(done.status()).isEqualTo(SigningTaskStatus.DONE);
    assertThat(done.closedAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(done.version()).isEqualTo(2);
    assertThat(done.proposal()).isEqualTo("{}");
    assertThat(done.expiresAt()).contains(NOW.plusSeconds(1).plus(Duration.ofDays(90)));
    assertThat(task.remove(NOW).status()).isEqualTo(SigningTaskStatus.REMOVED);
  }

  @Test
  void theSameThingIsTheSameTaskWhateverVersionWasSeen() {
    var about = new Matter("seals/1", 1, null);
    assertThat(SigningTask.idOf(SigningPurpose.REVOKE_SEAL, about))
        .isEqualTo(SigningTask.idOf(SigningPurpose.REVOKE_SEAL, new Matter("seals/1", 2, null)))
        .isNotEqualTo(SigningTask.idOf(SigningPurpose.CHANGE_SEAL, about))
        .isNotEqualTo(SigningTask.idOf(SigningPurpose.REVOKE_SEAL, new Matter("seals/2", 1, null)));
    assertThat(task.id())
        .isEqualTo(SigningTask.idOf(SigningPurpose.MAKE_SEAL, MATTER))
        .isNotEqualTo(
            SigningTask.idOf(
                SigningPurpose.MAKE_SEAL,
                Matter.toBeMade(SigningPurpose.MAKE_SEAL, Sha256.of(new byte[] {2}))));
  }

  @ParameterizedTest
  @EnumSource
  void isPreparedAgainAtAnyTime(SigningTaskStatus from) {
    var again = in(task, from).again(7, OTHER, NOW.plusSeconds(9));
    assertThat(again.status()).isEqualTo(SigningTaskStatus.OPEN);
    assertThat(again.aboutVersion()).isEqualTo(7);
    assertThat(again.preparedBy()).isEqualTo(OTHER);
    assertThat(again.preparedAt()).isEqualTo(NOW.plusSeconds(9));
    assertThat(again.createdAt()).isEqualTo(NOW);
    assertThat(again.closedAt()).isNull();
    assertThat(again.version()).isEqualTo(in(task, from).version() + 1);
    assertThat(from.label(Language.EN)).isNotBlank().isNotEqualTo(from.label(Language.ZH));
  }

  @ParameterizedTest
  @EnumSource(names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
  void whatIsClosedIsNotThere(SigningTaskStatus closed) {
    var there = in(task, closed);
    assertThatExceptionOfType(SigningTaskNotFound.class).isThrownBy(() -> there.done(NOW));
    assertThatExceptionOfType(SigningTaskNotFound.class).isThrownBy(() -> there.remove(NOW));
    for (Move move : new Move[] {Move.SIGN, Move.REMOVE}) {
      assertThat(SigningTaskLifecycle.TABLE.allows(closed, move)).isFalse();
    }
    assertThat(SigningTaskLifecycle.TABLE.allows(closed, Move.PREPARE)).isTrue();
  }

  @Test
  void aCompanyIsToldHowManyMayWait() {
    assertThat(new TooManySigningTasks().sentence(Language.EN)).contains("10");
  }

  @ParameterizedTest
  @EnumSource
  void everyPurposeIsAboutARecordOrABody(SigningPurpose purpose) {
    assertThat(purpose.about().isPresent() || purpose.proposal().isPresent()).isTrue();
    purpose.about().ifPresent(kind -> assertThat(kind).isEqualTo(purpose.concerns()));
    purpose.proposal().ifPresent(type -> assertThat(type.isRecord()).isTrue());
    assertThat(purpose.act()).isNotBlank();
    assertThat(purpose.cardNeeded()).isNotEqualTo(ConfirmWith.MEMBER);
    assertThat(purpose.waitsByItself()).isEqualTo(purpose == SigningPurpose.CONFIRM_APPLICATION);
  }

  @Test
  void sealsAreTheLegalPersons() {
    for (var purpose :
        new SigningPurpose[] {
          SigningPurpose.MAKE_SEAL, SigningPurpose.CHANGE_SEAL, SigningPurpose.REVOKE_SEAL
        }) {
      assertThat(purpose.cardNeeded()).isEqualTo(ConfirmWith.LEGAL_PERSON_CARD);
    }
    assertThat(SigningPurpose.SIGN_SERVICE_AGREEMENT.cardNeeded()).isEqualTo(ConfirmWith.CARD);
  }
}
