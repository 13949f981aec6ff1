package cn.portcover.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.policy.PolicyLifecycle.Move;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SM-2 and SM-3: every status of a policy and its receipt against every move")
class PolicyLifecycleTest {
  @ParameterizedTest
  @CsvSource({"EFFECTIVE, EXPIRE, EXPIRED", "EFFECTIVE, CANCEL, CANCELLED"})
  void theManualsMovesOfAPolicyAreTheTables(PolicyStatus from, Move by, PolicyStatus to) {
    assertThat(PolicyLifecycle.STATUS.next(from, by, PolicyNotInForce::new)).isEqualTo(to);
    assertThat(moved(SomePolicies.in(from, ReceiptStatus.AWAITING), by).status()).isEqualTo(to);
  }

  @Test
  void itsReceiptMovesOnce() {
    assertThat(
            PolicyLifecycle.RECEIPT.next(
                ReceiptStatus.AWAITING, Move.ACKNOWLEDGE, AlreadyAcknowledged::new))
        .isEqualTo(ReceiptStatus.ACKNOWLEDGED);
    assertThat(PolicyLifecycle.RECEIPT.edges()).hasSize(2);
    assertThat(PolicyLifecycle.STATUS.edges()).hasSize(3);
    assertThat(PolicyLifecycle.RECEIPT.name()).isEqualTo("policy receipt");
    assertThat(PolicyLifecycle.STATUS.name()).isEqualTo("policy");
  }

  @Test
  void aPolicyIsBornAsTheTablesSay() {
    var issued = SomePolicies.awaitingAcknowledgement();
    assertThat(PolicyLifecycle.STATUS.edges().getFirst().to()).isEqualTo(issued.status());
    assertThat(PolicyLifecycle.STATUS.edges().getFirst().from()).isEmpty();
    assertThat(PolicyLifecycle.RECEIPT.edges().getFirst().to()).isEqualTo(issued.receiptStatus());
  }

  @Test
  void theRecordMovesAsTheTablesSayAndRefusesTheRest() {
    for (PolicyStatus status : PolicyStatus.values()) {
      for (ReceiptStatus receipt : ReceiptStatus.values()) {
        for (Move by : new Move[] {Move.EXPIRE, Move.CANCEL, Move.ACKNOWLEDGE}) {
          step(SomePolicies.in(status, receipt), by, "%s, %s by %s".formatted(status, receipt, by));
        }
      }
    }
  }

  @Test
  void anyWalkThroughTheRecordIsAWalkThroughTheTables() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var policy = SomePolicies.awaitingAcknowledgement();
      for (int step = 0; step < 6; step++) {
        policy =
            step(
                policy,
                Move.values()[1 + random.nextInt(3)],
                "seed %d, step %d".formatted(seed, step));
      }
    }
  }

  /** The policy after the move, or as it was where the tables do not have it. */
  private static Policy step(Policy policy, Move by, String where) {
    boolean allowed =
        by == Move.ACKNOWLEDGE
            ? policy.status() == PolicyStatus.EFFECTIVE
                && PolicyLifecycle.RECEIPT.allows(policy.receiptStatus(), by)
            : PolicyLifecycle.STATUS.allows(policy.status(), by);
    if (!allowed) {
      assertThatExceptionOfType(Refusal.WrongState.class)
          .as(where)
          .isThrownBy(() -> moved(policy, by));
      return policy;
    }
    var moved = moved(policy, by);
    assertThat(moved.version()).as(where).isEqualTo(policy.version() + 1);
    return moved;
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusIsNamedInBothLanguages(PolicyStatus status) {
    assertThat(status.label(Language.ZH)).isNotBlank();
    assertThat(status.label(Language.EN)).isNotBlank().isNotEqualTo(status.label(Language.ZH));
  }

  @ParameterizedTest
  @EnumSource
  void everyReceiptStatusIsNamedInBothLanguages(ReceiptStatus status) {
    assertThat(status.label(Language.ZH)).isNotBlank();
    assertThat(status.label(Language.EN)).isNotBlank().isNotEqualTo(status.label(Language.ZH));
  }

  private static Policy moved(Policy policy, Move by) {
    return switch (by) {
      case ISSUE -> throw new IllegalArgumentException("a birth");
      case EXPIRE -> policy.expire();
      case CANCEL -> policy.cancel(SomePolicies.cancellation());
      case ACKNOWLEDGE -> policy.acknowledge(SomeCompanies.WANG_LI, SomePolicies.BEGINS);
    };
  }
}
