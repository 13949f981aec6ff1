package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 保险金额 and 保费 as they are computed, for reference (手册 002 §5.2.1). */
class CargoPremiumEstimateTest {
  private final Desk desk = SomeCompany.fresh().operator();

  private Reply estimate(Map<String, Object> wanted) {
    return desk.send(Call.post("/v1/cargo/premium-estimates").json(wanted));
  }

  @Test
  void theEstimateIsRoundedAsTheCurrencyIs() {
    Reply yen =
        estimate(
            Fields.of(
                "invoiceAmount",
                Fields.of("amount", "1234567", "currency", "JPY"),
                "ratePermille",
                "0.8"));
    assertThat(yen.text("insuredAmount/amount")).isEqualTo("1358024");
    assertThat(yen.text("premium/amount")).isEqualTo("1086");
    Reply yuan =
        estimate(
            Fields.of(
                "invoiceAmount", Fields.of("amount", "100000.00"),
                "markupPercent", "20",
                "ratePermille", "0.5"));
    assertThat(yuan.text("premium/currency")).isEqualTo("CNY");
    assertThat(yuan.text("formula")).isEqualTo("100000.00 × (1 + 20%) × 0.5‰ = 60.00 CNY");

    Refused.fields(
        estimate(
            Fields.of(
                "invoiceAmount", Fields.of("amount", "0"),
                "markupPercent", "-1",
                "ratePermille", "1001")),
        "/invoiceAmount/amount money-not-positive",
        "/markupPercent markup-out-of-range",
        "/ratePermille permille-out-of-range");
    Refused.fields(
        estimate(
            Fields.of(
                "invoiceAmount",
                Fields.of("amount", "1.5", "currency", "JPY"),
                "ratePermille",
                "1")),
        "/invoiceAmount money-scale");
  }
}
