package cn.portcover.domain.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartyTest {
  private static boolean insures(Counterparty.Kind kind, String... products) {
    return Counterparty.enrolled(
            new CounterpartyId("some-one"),
            kind,
            "某公司",
            "Some One",
            List.of(products),
            "key",
            Instant.EPOCH)
        .insuresExportCredit();
  }

  @Test
  void anInsurerOfExportCreditIsKnownByItsProducts() {
    assertThat(insures(Counterparty.Kind.INSURER, "SME_CREDIT")).isTrue();
    assertThat(insures(Counterparty.Kind.INSURER, "CARGO", "EXPORT_CREDIT")).isTrue();
    assertThat(insures(Counterparty.Kind.INSURER, "CARGO", "DUTY_GUARANTEE")).isFalse();
    assertThat(insures(Counterparty.Kind.INSURER)).isFalse();
    assertThat(insures(Counterparty.Kind.BANK, "SME_CREDIT")).isFalse();
  }
}
