package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.domain.guarantee.Duty;
import cn.portcover.domain.guarantee.DutyKind;
import cn.portcover.domain.guarantee.GuaranteeForm;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The documents of 关税保证保险: complete, true to the record, and whole on the page. */
final class GuaranteeDocumentsTest {
  private static final Heading HEADING = SomeRecords.heading(Language.ZH);
  private static final Heading ENGLISH = SomeRecords.heading(Language.EN);

  private static void staysOnThePage(RenderedPdf pdf) {
    for (TextPosition glyph : Reading.glyphs(pdf)) {
      // Glyphs around a drawn seal are turned, and their adjusted places with them.
      assertThat(glyph.getX()).isBetween(40f, 548f);
      assertThat(glyph.getX() + (glyph.getDir() == 0 ? glyph.getWidth() : 0)).isLessThan(552f);
      assertThat(glyph.getY()).isBetween(30f, 815f);
    }
  }

  private static void refused(String pointer, Runnable rendering) {
    assertThatThrownBy(rendering::run)
        .isInstanceOfSatisfying(
            CharacterNotPrintable.class,
            r -> assertThat(r.errors()).extracting(FieldError::pointer).containsExactly(pointer));
  }

  @Test
  void aLetterStatesPartiesPeriodTextAndSignature() {
    RenderedPdf letter = SomeGuarantees.letter(HEADING);
    assertThat(Reading.dense(letter))
        .contains("企业征信授权书", "金桥财产保险股份有限公司", "自2026-06-21起至2027-06-20二十四时止")
        .contains("王小明", CreditAuthorisationText.EDITION)
        .contains(CreditAuthorisationText.sha256().value())
        .contains("一、授权企业", "七、本企业知悉");
    staysOnThePage(letter);
    // The contract is the Chinese text, whoever reads it.
    assertThat(Reading.dense(SomeGuarantees.letter(ENGLISH))).contains("五、本授权自签署之日起生效");
  }

  /** The insurer has the same bytes, whatever becomes of the authorisation later. */
  @Test
  void aLetterDoesNotSayWhatBecameOfIt() {
    CreditAuthorisation signed = SomeGuarantees.authorisation("王小明");
    CreditAuthorisation failed = signed.failReceipt("印章无法识别");
    assertThat(Reading.text(SomeGuarantees.letter(failed, SomeAgreements.DRAWN, HEADING)))
        .isEqualTo(Reading.text(SomeGuarantees.letter(HEADING)));
  }

  @Test
  void anApplicationStatesFormDutiesAndWhatTheInsurerSays() {
    assertThat(Reading.dense(SomeGuarantees.application(SomeGuarantees.approved(), HEADING)))
        .contains("核保成功待缴费", "0101京监管处", "CONSOLIDATED_TAX汇总征税担保", "1108919038")
        .contains("进口关税", "CNY186,420.55", "进口环节增值税", "CNY411,307.18")
        .contains("保证金额合计", "CNY597,727.73", "2.3%", "CNY13,747.74", "2026-06-30")
        .contains("HT-2026-0087", "7d".repeat(32));
    assertThat(Reading.dense(SomeGuarantees.application(SomeGuarantees.rejected(), HEADING)))
        .contains("数据审核失败", "以保险公司计算为准", "/form/declarationNumber：报关单号与申报关区不一致（D-12）")
        .contains("请补充缓税利息金额（D-31）");
  }

  @Test
  void aPolicyStatesWhatIsGuaranteedUntilWhen() {
    RenderedPdf policy =
        SomeGuarantees.policy(SomeGuarantees.policy(SomeGuarantees.form()), HEADING);
    assertThat(Reading.dense(policy))
        .contains("JQGB2026060000417", "CNY597,727.73", "CNY13,747.74", "生效")
        .contains("中华人民共和国海关", "2026-06-22零时起至2027-06-21二十四时止")
        .contains("公告2018年第155号");
    staysOnThePage(policy);
  }

  @Test
  void everyKindOfDutyHasItsLine() {
    GuaranteeForm form = SomeGuarantees.everyDuty();
    for (RenderedPdf pdf :
        new RenderedPdf[] {
          SomeGuarantees.application(SomeGuarantees.submitted(form), HEADING),
          SomeGuarantees.policy(SomeGuarantees.policy(form), HEADING)
        }) {
      for (DutyKind kind : DutyKind.values()) {
        assertThat(Reading.dense(pdf)).contains(kind.label(Language.ZH).replace(" ", ""));
      }
      assertThat(Reading.dense(pdf)).contains("CNY1,080,000,000.08");
      staysOnThePage(pdf);
    }
  }

  @Test
  void whatCannotBePrintedIsRefusedByItsPlace() {
    refused(
        "/signed/seal/operatorName",
        () ->
            SomeGuarantees.letter(
                SomeGuarantees.authorisation("王\uD83D\uDE00"), SomeAgreements.DRAWN, HEADING));
    GuaranteeForm odd =
        SomeGuarantees.form("HT\u202e", new Duty(DutyKind.IMPORT_DUTY, Money.of("100.00", "CNY")));
    refused(
        "/form/contractNumber",
        () -> SomeGuarantees.application(SomeGuarantees.submitted(odd), HEADING));
  }
}
