package cn.portcover.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.message.ReceivedMessage.State;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceivedMessageTest {
  private static final Instant CAME = Instant.parse("2026-07-01T23:30:00Z");
  private final ReceivedMessage applied =
      new ReceivedMessage(
          SomeCompanies.SINOSURE,
          "msg-1",
          "policy.issued",
          "policies/P-1",
          3L,
          "{}",
          State.APPLIED,
          null,
          CAME,
          1);

  @Test
  void aRushOfOneSenderMeetsNoSinglePartition() {
    assertThat(applied.owner()).isEqualTo(Owner.alone("inbox#sinosure#msg-1"));
    assertThat(ReceivedMessage.ownerOf(SomeCompanies.SINOSURE, "msg-2"))
        .isNotEqualTo(applied.owner());
  }

  @ParameterizedTest
  @EnumSource
  void whatWaitsStandsInOneListAndTheRestByDay(State state) {
    var list = applied.become(state, "why").listedIn();
    assertThat(list)
        .contains(
            switch (state) {
              case PARKED, DEAD -> "inbox/sinosure/waiting";
              case APPLIED, SUPERSEDED -> "inbox/sinosure/2026-07-01";
            });
  }

  @ParameterizedTest
  @EnumSource
  void onlyAParkedOneIsLookedAtAgain(State state) {
    assertThat(applied.become(state, null).dueAt().isPresent()).isEqualTo(state == State.PARKED);
    assertThat(applied.become(state, null).dueAt().orElse(CAME)).isEqualTo(CAME);
  }

  @Test
  void becomingSomethingElseSaysWhy() {
    var parked = applied.become(State.PARKED, "application is TO_BE_CONFIRMED");
    assertThat(parked.note()).isEqualTo("application is TO_BE_CONFIRMED");
    assertThat(parked.version()).isEqualTo(2);
    assertThat(parked.body()).isEqualTo("{}");
  }

  @Test
  void isAuditedInItsOwnPartition() {
    assertThat(applied.auditedIn()).contains(applied.owner());
    assertThat(applied.subject()).isEqualTo("inbox/msg-1");
    assertThat(applied.kind().notFound().get()).isInstanceOf(MessageNotFound.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyStateIsNamedInBothLanguages(State state) {
    assertThat(state.label(Language.ZH)).isNotBlank();
    assertThat(state.label(Language.EN)).isNotBlank().isNotEqualTo(state.label(Language.ZH));
  }
}
