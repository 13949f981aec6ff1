package cn.portcover.domain.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartyTest {
  private static Counterparty enrolled(Counterparty.Kind kind, String... products) {
    return Counterparty.enrolled(
        new CounterpartyId("some-one"),
        kind,
        "某公司",
        "Some One",
        List.of(products),
        "key",
        Instant.EPOCH);
  }

  private static boolean insures(Counterparty.Kind kind, String... products) {
    return enrolled(kind, products).insuresExportCredit();
  }

  @Test
  void anInsurerOfCargoIsKnownByItsProducts() {
    assertThat(enrolled(Counterparty.Kind.INSURER, "SME_CREDIT", "CARGO").insuresCargo()).isTrue();
    assertThat(enrolled(Counterparty.Kind.INSURER, "SME_CREDIT").insuresCargo()).isFalse();
    assertThat(enrolled(Counterparty.Kind.BANK, "CARGO").insuresCargo()).isFalse();
  }

  @Test
  void whoGuaranteesDutyIsKnownByItsProducts() {
    assertThat(enrolled(Counterparty.Kind.INSURER, "CARGO", "DUTY_GUARANTEE").guaranteesDuty())
        .isTrue();
    assertThat(enrolled(Counterparty.Kind.INSURER, "CARGO").guaranteesDuty()).isFalse();
    assertThat(enrolled(Counterparty.Kind.BANK, "DUTY_GUARANTEE").guaranteesDuty()).isFalse();
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
