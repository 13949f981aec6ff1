package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.SomeCompanies;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuaranteeToApplyForTest {
  @Test
  void whatIsSignedSaysWhatIsAppliedFor() {
    var wanted = new GuaranteeToApplyFor(SomeCompanies.id(260), SomeGuarantees.form());

    assertThat(wanted.statementLines())
        .containsExactly(
            "额度申请编号：" + SomeCompanies.id(260),
            "海关十位编码：1108919038，关区 0100",
            "使用类型：CONSOLIDATED_TAX",
            "报关单号：010020261000000044",
            "合同号：HT-2026-18",
            "进口关税：CNY 4723.00",
            "进口环节增值税：CNY 10000.00",
            "保证金额：CNY 14723.00",
            "保证期间：2026-12-01 至 2027-02-28",
            "联系人：张敏，电话 010-65307600");
    assertThat(wanted.concerned()).as("the limit changes with every application").isEmpty();
    assertThatCode(() -> wanted.requireSignable(List.of(), SomeGuarantees.NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsNotNamedIsNotSaid() {
    var form =
        SomeGuarantees.form(
            null,
            "HT-2026-18",
            SomeGuarantees.duties(),
            SomeGuarantees.PERIOD,
            SomeGuarantees.invoice());

    assertThat(new GuaranteeToApplyFor(SomeCompanies.id(260), form).statementLines())
        .hasSize(9)
        .noneMatch(line -> line.startsWith("报关单号"));
  }

  @Test
  void nobodyIsAskedToSignWhatCannotBeApplied() {
    var form =
        SomeGuarantees.form(null, null, List.of(), SomeGuarantees.PERIOD, SomeGuarantees.invoice());
    var wanted = new GuaranteeToApplyFor(SomeCompanies.id(260), form);

    assertThatExceptionOfType(GuaranteeNotReady.class)
        .isThrownBy(() -> wanted.requireSignable(List.of(), SomeGuarantees.NOW))
        .satisfies(
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::pointer)
                    .containsExactly(
                        "/form/declarationNumber", "/form/contractNumber", "/form/duties"));
  }
}
