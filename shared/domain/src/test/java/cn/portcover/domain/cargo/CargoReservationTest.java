package cn.portcover.domain.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.cargo.ReservationLifecycle.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CargoReservationTest {
  private static final Map<Move, UnaryOperator<CargoReservation>> MOVES =
      Map.of(
          Move.SUCCEED, r -> r.succeed(SomeOpenCovers.ANSWER),
          Move.FAIL, r -> r.fail(SomeOpenCovers.ANSWER));

  private final CargoReservation sent = SomeOpenCovers.reserved();

  @Test
  void isSentAtOnceAndFoundByItsInsurer() {
    assertThat(sent.statuses()).isEqualTo(Map.of("status", ReservationStatus.SENT));
    assertThat(sent.insurer()).isEqualTo(SomeOpenCovers.JINQIAO);
    assertThat(sent.insurerName()).isEqualTo("金桥财产保险");
    assertThat(sent.by()).isEqualTo(SomeCompanies.WANG_LI);
    assertThat(sent.wish().contact()).isEqualTo("张敏");
    assertThat(sent.answer()).isNull();
    assertThat(sent.version()).isEqualTo(1);
    assertThat(sent.createdAt()).isEqualTo(SomeOpenCovers.NOW);
    assertThat(sent.kind()).isEqualTo(CargoReservation.KIND);
    assertThat(sent.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(sent.subject()).isEqualTo("cargo/reservations/" + sent.id());
    assertThat(sent.aliases()).containsExactly("jinqiao-property/cargo-reservations/" + sent.id());
    assertThat(sent.newAliases()).isEqualTo(sent.aliases());
    assertThat(CargoReservation.KIND.notFound().get()).isInstanceOf(ReservationNotFound.class);
  }

  @Test
  void succeedsOrFails() {
    CargoReservation succeeded = sent.succeed(SomeOpenCovers.ANSWER);
    assertThat(succeeded.status()).isEqualTo(ReservationStatus.SUCCEEDED);
    assertThat(succeeded.answer()).isEqualTo(SomeOpenCovers.ANSWER);
    assertThat(succeeded.wish()).isEqualTo(sent.wish());
    assertThat(succeeded.version()).isEqualTo(2);
    assertThat(succeeded.newAliases()).isEmpty();
    assertThat(sent.fail(SomeOpenCovers.ANSWER).status()).isEqualTo(ReservationStatus.FAILED);
  }

  /** Every status with every move: the table's edges and no others. */
  @Test
  void isAnsweredOnce() {
    for (CargoReservation from :
        List.of(sent, sent.succeed(SomeOpenCovers.ANSWER), sent.fail(SomeOpenCovers.ANSWER))) {
      MOVES.forEach(
          (move, act) -> {
            if (from.status() == ReservationStatus.SENT) {
              assertThat(ReservationLifecycle.TABLE.allows(from.status(), move)).isTrue();
              assertThat(act.apply(from).version()).isEqualTo(from.version() + 1);
            } else {
              assertThatExceptionOfType(ReservationAnswered.class)
                  .isThrownBy(() -> act.apply(from))
                  .satisfies(
                      r ->
                          assertThat(r.facts())
                              .containsEntry("currentStatus", from.status().name()))
                  .satisfies(
                      r ->
                          assertThat(r.sentence(Language.ZH))
                              .contains(from.status().label(Language.ZH)))
                  .satisfies(
                      r -> assertThat(r.sentence(Language.EN)).contains(from.status().name()));
            }
          });
    }
    assertThat(MOVES).hasSize(Move.values().length - 1);
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(Arrays.stream(ReservationStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("已发送", "成功", "失败");
    assertThat(Arrays.stream(ReservationStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly("Sent", "Succeeded", "Failed");
  }
}
