package cn.portcover.infra.sandbox.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BehavioursTest {
  private final Behaviours behaviours = new Behaviours();

  private void tell(String counterparty, String type, Answer answer) {
    behaviours.tell(new Behaviour(counterparty, type, answer, null, null, null, null));
  }

  private Answer towards(String counterparty, String type) {
    return behaviours.towards(counterparty, type, null).answer();
  }

  private void refuse(String counterparty, int status, @Nullable Integer times) {
    behaviours.tell(new Behaviour(counterparty, "*", Answer.ACCEPT, null, null, status, times));
  }

  @Test
  void whoWasToldNothingAcceptsAtOnce() {
    var usual = behaviours.towards("sinosure", "application.confirmed", null);

    assertThat(usual.answer()).isEqualTo(Answer.ACCEPT);
    assertThat(usual.delay()).isZero();
    assertThat(behaviours.refusing("sinosure", "application.confirmed")).isEmpty();
  }

  @Test
  void oneOfTheBanksIsLateUnlessTold() {
    assertThat(behaviours.towards("linjiang-bank", "payment.requested", null).delay())
        .isEqualTo(30);
    assertThat(behaviours.towards("huaxin-bank", "payment.requested", null).delay()).isZero();

    tell("linjiang-bank", "payment.requested", Answer.ACCEPT);

    assertThat(behaviours.towards("linjiang-bank", "payment.requested", null).delay()).isZero();
  }

  @Test
  void theClosestInstructionCounts() {
    tell("*", "*", Answer.SILENT);
    assertThat(towards("sinosure", "t")).isEqualTo(Answer.SILENT);
    tell("*", "t", Answer.SLOW);
    assertThat(towards("sinosure", "t")).isEqualTo(Answer.SLOW);
    tell("sinosure", "*", Answer.REJECT);
    assertThat(towards("sinosure", "t")).isEqualTo(Answer.REJECT);
    tell("sinosure", "t", Answer.ACCEPT);
    assertThat(towards("sinosure", "t")).isEqualTo(Answer.ACCEPT);
    assertThat(towards("customs", "t")).isEqualTo(Answer.SLOW);
    assertThat(behaviours.all()).hasSize(4);

    behaviours.forget();

    assertThat(towards("customs", "t")).isEqualTo(Answer.ACCEPT);
  }

  @Test
  void aSingleOfferHasItsOwnOnce() {
    tell("sinosure", "*", Answer.SILENT);
    behaviours.tellForOffer("TB-1", Answer.REJECT, "no");

    assertThat(behaviours.towards("sinosure", "t", "TB-1").reason()).isEqualTo("no");
    assertThat(behaviours.towards("sinosure", "t", "TB-1").answer()).isEqualTo(Answer.SILENT);
  }

  @Test
  void deliveriesAreRefusedAsOftenAsTold() {
    refuse("sinosure", 500, 2);

    assertThat(behaviours.refusing("sinosure", "t")).hasValue(500);
    assertThat(behaviours.refusing("customs", "t")).isEmpty();
    assertThat(behaviours.refusing("sinosure", "t")).hasValue(500);
    assertThat(behaviours.refusing("sinosure", "t")).isEmpty();
  }

  @Test
  void orForGood() {
    refuse("sinosure", 410, null);

    for (int i = 0; i < 5; i++) {
      assertThat(behaviours.refusing("sinosure", "t")).hasValue(410);
    }
  }

  @Test
  void slowIsFiveSecondsUnlessTold() {
    assertThat(Behaviour.of(Answer.SLOW, null).delay()).isEqualTo(5);
    assertThat(new Behaviour("*", "*", Answer.SLOW, null, 2, null, null).delay()).isEqualTo(2);
  }
}
