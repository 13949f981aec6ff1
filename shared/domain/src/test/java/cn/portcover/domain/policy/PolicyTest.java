package cn.portcover.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("保险单 and 收悉")
class PolicyTest {
  private final Policy issued = SomePolicies.awaitingAcknowledgement();

  @Test
  void isIssuedInForceAndAwaitsAcknowledgement() {
    assertThat(issued.statuses())
        .isEqualTo(
            Map.of("status", PolicyStatus.EFFECTIVE, "receiptStatus", ReceiptStatus.AWAITING));
    assertThat(issued.version()).isEqualTo(1);
    assertThat(issued.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(issued.subject()).isEqualTo("policies/P-1");
    assertThat(issued.aliases()).containsExactly("sinosure/policies/P-1");
    assertThat(Policy.alias(SomeCompanies.SINOSURE, new PolicyNumber("P-2")))
        .isEqualTo("sinosure/policies/P-2");
    assertThat(issued.edition()).isEqualTo("effective");
    assertThat(issued.createdAt()).isEqualTo(SomePolicies.ISSUED);
    assertThat(issued.kind().notFound().get()).isInstanceOf(PolicyNotFound.class);
  }

  @Test
  void cannotBeAcknowledgedBeforeItsFirstDayBeginsInBeijing() {
    assertThatExceptionOfType(PolicyNotYetEffective.class)
        .isThrownBy(() -> acknowledged(issued, SomePolicies.BEGINS.minusNanos(1)))
        .satisfies(r -> assertThat(r.sentence(Language.EN)).contains("2026-07-01"))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "EFFECTIVE"));
  }

  @Test
  void isAcknowledgedFromItsFirstDayToItsLast() {
    for (Instant now : new Instant[] {SomePolicies.BEGINS, SomePolicies.ENDS.minusNanos(1)}) {
      var policy = acknowledged(issued, now);
      assertThat(policy.receiptStatus()).isEqualTo(ReceiptStatus.ACKNOWLEDGED);
      assertThat(policy.status()).isEqualTo(PolicyStatus.EFFECTIVE);
      assertThat(policy.acknowledgement())
          .isEqualTo(new Policy.Acknowledgement(SomeCompanies.WANG_LI, now));
      assertThat(policy.version()).isEqualTo(2);
    }
  }

  @Test
  void afterItsLastDayItHasExpiredThoughTheScheduleHasNotComeBy() {
    assertThatExceptionOfType(PolicyNotInForce.class)
        .isThrownBy(() -> acknowledged(issued, SomePolicies.ENDS))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "EXPIRED"));
    assertThat(issued.hasRunOut(SomePolicies.ENDS.minusNanos(1))).isFalse();
    assertThat(issued.hasRunOut(SomePolicies.ENDS)).isTrue();
  }

  @Test
  void isAcknowledgedOnce() {
    var policy = acknowledged(issued, SomePolicies.BEGINS);
    assertThatExceptionOfType(AlreadyAcknowledged.class)
        .isThrownBy(() -> acknowledged(policy, SomePolicies.BEGINS.plusSeconds(1)))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "ACKNOWLEDGED"));
  }

  @ParameterizedTest
  @EnumSource(value = PolicyStatus.class, names = "EFFECTIVE", mode = EnumSource.Mode.EXCLUDE)
  void isNotAcknowledgedWhenItIsNoLongerInForce(PolicyStatus status) {
    assertThatExceptionOfType(PolicyNotInForce.class)
        .isThrownBy(
            () ->
                acknowledged(SomePolicies.in(status, ReceiptStatus.AWAITING), SomePolicies.BEGINS))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", status.name()))
        .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(status.label(Language.ZH)));
  }

  @Test
  void expiresAndKeepsItsAcknowledgement() {
    var expired = acknowledged(issued, SomePolicies.BEGINS).expire();
    assertThat(expired.status()).isEqualTo(PolicyStatus.EXPIRED);
    assertThat(expired.receiptStatus()).isEqualTo(ReceiptStatus.ACKNOWLEDGED);
    assertThat(expired.acknowledgement()).isNotNull();
    assertThat(expired.cancellation()).isNull();
    assertThat(expired.version()).isEqualTo(3);
    assertThat(expired.edition()).isEqualTo("expired");
  }

  @Test
  void isCancelledWithDayAndReason() {
    var cancelled = issued.cancel(SomePolicies.cancellation());
    assertThat(cancelled.status()).isEqualTo(PolicyStatus.CANCELLED);
    assertThat(cancelled.cancellation()).isEqualTo(SomePolicies.cancellation());
    assertThatExceptionOfType(PolicyNotInForce.class).isThrownBy(cancelled::expire);
  }

  @Test
  void thePlatformLooksAtItWhenItsLastDayIsOver() {
    assertThat(issued.dueAt()).contains(SomePolicies.ENDS);
    assertThat(issued.expire().dueAt()).isEmpty();
  }

  private static Policy acknowledged(Policy policy, Instant now) {
    return policy.acknowledge(SomeCompanies.WANG_LI, now);
  }
}
