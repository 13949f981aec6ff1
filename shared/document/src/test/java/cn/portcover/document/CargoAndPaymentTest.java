package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of cargo and payment: marked, complete, and whole however long their texts are. */
final class CargoAndPaymentTest {
  private static final Heading HEADING = SomeRecords.heading(Language.ZH);

  private static void staysOnThePage(RenderedPdf pdf) {
    for (TextPosition glyph : Reading.glyphs(pdf)) {
      assertThat(glyph.getXDirAdj()).isBetween(40f, 548f);
      assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj()).isLessThan(552f);
      assertThat(glyph.getYDirAdj()).isBetween(30f, 815f);
    }
  }

  private static void refused(String pointer, Runnable rendering) {
    assertThatThrownBy(rendering::run)
        .isInstanceOfSatisfying(
            CharacterNotPrintable.class,
            r -> assertThat(r.errors()).extracting(FieldError::pointer).containsExactly(pointer));
  }

  @Test
  void aDraftSaysThatItIsOneAndNothingElseDoes() {
    assertThat(Reading.dense(SomeCargo.draft(HEADING))).contains("投保单（草稿）", "草稿：", "版本", "v1");
    assertThat(Reading.dense(SomeCargo.issued(HEADING)))
        .doesNotContain("草稿")
        .contains("已出单未缴费", "CNY1,126.40", "不同意撤销", "3f".repeat(32));
    assertThat(Reading.text(SomeCargo.draft(SomeRecords.heading(Language.EN))))
        .contains("application (draft)");
  }

  @Test
  void whatWasReturnedSaysWhetherItIsStillWhatWasSigned() {
    assertThat(Reading.dense(SomeCargo.rejected(HEADING)))
        .contains("与上次提交时签名的内容一致", "3f".repeat(32))
        .doesNotContain("后已修改");
    assertThat(Reading.dense(SomeCargo.changed(HEADING)))
        .contains("第1次）后已修改，现内容尚未签名提交")
        .doesNotContain("内容一致", "3f".repeat(32));
  }

  @Test
  void theEstimateSaysThatTheInsurerDecides() {
    assertThat(Reading.dense(SomeCargo.rendered(SomeCargo.submitted(), null, HEADING)))
        .contains("保费（仅供参考）", "CNY1,408,000.00", "以保险机构核定为准", "0.8‰", "罢工险、战争险、其他附加险")
        .contains("ALL_RISKS海洋运输货物一切险（2009版）");
  }

  @Test
  void codesStandWithTheirNames() {
    assertThat(Reading.dense(SomeCargo.policy(HEADING)))
        .contains("16机器、机械器具", "22纸制或纤维板制盒/箱", "2水路运输", "中国(CHN)/天津市", "德国(DEU)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"货", "W", "a b ", "（）", "㐂"})
  void textsOfAnyLengthFlowOverPages(String unit) {
    CargoForm form = SomeCargo.longForm(unit);
    RenderedPdf policy =
        SomeCargo.policy(form, List.of(unit.repeat(2_000)), unit.repeat(300), HEADING);

    assertThat(policy.pages()).isGreaterThan(3);
    assertThat(Reading.dense(policy)).contains("第1项：", "第20项：");
    long wanted = (20 * 500L + 2_000 + 300) * unit.replace(" ", "").length();
    long shown = Reading.dense(policy).chars().filter(c -> unit.indexOf(c) >= 0).count();
    assertThat(shown).isGreaterThanOrEqualTo(wanted);
    staysOnThePage(policy);
  }

  @Test
  void whatIsLeftOutIsSaidToBe() {
    String text = Reading.dense(SomeCargo.barePolicy(HEADING));
    assertThat(text).contains("—", "无。", "JQCG2026110000318");
    staysOnThePage(SomeCargo.draft(HEADING));
    staysOnThePage(SomeCargo.barePolicy(HEADING));
  }

  @Test
  void whatCannotBePrintedIsRefusedByItsPlace() {
    refused(
        "/form/goods/marks",
        () ->
            SomeCargo.policy(SomeCargo.form("\uD83D\uDE00", List.of()), List.of(), null, HEADING));
    refused(
        "/form/specialClauses/1/content",
        () ->
            SomeCargo.policy(
                SomeCargo.form(
                    "N/M",
                    List.of(new SpecialClause("甲", "好"), new SpecialClause("乙", "\uD83D\uDE00"))),
                List.of(),
                null,
                HEADING));
    refused(
        "/conditions/0", () -> SomeCargo.policy(CargoForm.EMPTY, List.of("\u202e"), null, HEADING));
    PaymentAgreement odd = SomePayments.signing("北京\uD83D\uDE00");
    refused("/payer/accountName", () -> SomePayments.agreement(odd, HEADING));
  }

  @Test
  void anAgreementStatesPartiesTermsAndSignature() {
    String text = Reading.dense(SomePayments.agreement(SomePayments.signed(), HEADING));
    assertThat(text)
        .contains("甲方（付款企业）", "华信银行股份有限公司", "金桥财产保险股份有限公司", "HX-SFXY-2026-004417")
        .contains("********3471", "李建国", "5c".repeat(32), "payment-terms-2026-1")
        .contains("一、本协议由", "八、本协议自乙方", "本协议生效。")
        .doesNotContain("sealed");
    assertThat(Reading.dense(SomePayments.agreement(SomePayments.signing(), HEADING)))
        .contains("待乙方确认后生效")
        .doesNotContain("HX-SFXY");
    assertThat(Reading.dense(SomePayments.agreement(SomePayments.failed(), HEADING)))
        .contains("未生效", "付款账户名称与企业名称不一致");
    assertThat(
            Reading.dense(
                SomePayments.agreement(SomePayments.signing().failReceipt("未能送达"), HEADING)))
        .contains("未能送达乙方");
  }

  @Test
  void aReceiptCountsOnlyWhatHasMoved() {
    Payment partly = SomePayments.partly();
    assertThat(Reading.dense(SomePayments.receipt(partly, HEADING)))
        .contains("实付金额", "CNY1,436.40", "指令金额", "CNY89,448.45")
        .contains("支付失败：账户余额不足", "待银行确认", "支付成功（待退款）");
    RenderedPdf many = SomePayments.receipt(SomePayments.many(), HEADING);
    for (var item : SomePayments.many().items()) {
      assertThat(Reading.dense(many)).contains(item.applicationId().value());
    }
    staysOnThePage(many);
  }
}
