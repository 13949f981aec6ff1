package cn.portcover.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.payment.PaymentStatement.Fault;
import cn.portcover.domain.payment.PaymentStatement.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a statement counts. */
class PaymentStatementTest {
  private static final Instant NOW = SomePayments.NOW;

  @Test
  void paymentsAreCountedAndOfThemThoseThatChanged() {
    Fault fault = new Fault(2, null, "line-malformed");

    Progress none = Progress.NONE.and(false, List.of(fault));
    Progress two = Progress.NONE.and(true, List.of()).and(true, List.of());

    assertThat(none).isEqualTo(new Progress(1, 0, 0, 1, List.of(fault)));
    assertThat(two).isEqualTo(new Progress(2, 2, 0, 0, List.of()));
  }

  @Test
  void whatCannotBeUsedCountsAsAnAttempt() {
    var statement = SomePayments.statement(LocalDate.of(2026, 6, 2), NOW);
    assertThat(statement.failures()).isZero();
    assertThat(statement.refuse("SIZE_DIFFERS").failures()).isEqualTo(1);
    assertThat(statement.fail("UNREACHABLE", NOW).refuse("SIZE_DIFFERS").failures()).isEqualTo(2);
  }
}
