package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.notice.Announcement;
import cn.portcover.domain.notice.GuaranteeApplicationAnnouncements;
import cn.portcover.domain.notice.NoticeKind;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read: labels, refusals and notices, in both languages. */
class GuaranteeWordsTest {
  @Test
  void eachKindOfDutyHasALabel() {
    assertThat(Stream.of(DutyKind.values()).map(each -> each.label(Language.ZH)))
        .containsExactly(
            "进口关税", "进口环节增值税", "进口环节消费税", "反倾销税", "反补贴税", "废弃电器电子产品处理基金", "缓税利息", "滞纳金");
    assertThat(DutyKind.IMPORT_DUTY.label(Language.EN)).isEqualTo("Import duty");
  }

  @ParameterizedTest
  @EnumSource
  void aResultIsCalledWhatItLeadsTo(GuaranteeReviewResult result) {
    GuaranteeApplicationStatus from =
        result == GuaranteeReviewResult.DATA_ACCEPTED
                || result == GuaranteeReviewResult.DATA_REJECTED
            ? GuaranteeApplicationStatus.SUBMITTED
            : GuaranteeApplicationStatus.AWAITING_UNDERWRITING;
    GuaranteeApplicationStatus to =
        SomeGuarantees.in(from).review(SomeGuarantees.review(result, "原因")).status();

    assertThat(result.label(Language.ZH)).isEqualTo(to.label(Language.ZH));
    assertThat(result.label(Language.EN)).isEqualTo(to.label(Language.EN));
    assertThat(result.needsReasons())
        .isEqualTo(
            result == GuaranteeReviewResult.DATA_REJECTED
                || result == GuaranteeReviewResult.DECLINED);
  }

  @Test
  void aUseTypeIsACode() {
    assertThat(UseType.parse(" consolidated_tax ")).isEqualTo(new UseType("CONSOLIDATED_TAX"));
    assertThat(new UseType("TEMPORARY")).hasToString("TEMPORARY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "汇总征税", "tax", "_TAX", "TAX 1"})
  void whatCannotBeAUseTypeIsNone(String text) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new UseType(text))
        .satisfies(m -> assertThat(m.code()).isEqualTo("use-type-unknown"));
  }

  @Test
  void aReviewIsToldWithWhatIsToBeDone() {
    GuaranteeApplication approved = SomeGuarantees.approved();
    Announcement told =
        GuaranteeApplicationAnnouncements.reviewed(
            approved, SomeGuarantees.review(GuaranteeReviewResult.APPROVED));

    assertThat(told.kind()).isEqualTo(NoticeKind.GUARANTEE_APPLICATION_REVIEWED);
    assertThat(told.chinese())
        .isEqualTo("关税保证保险投保单 " + approved.id() + "：核保成功待缴费，保费 CNY 83.49，请于 2026-12-05 前（含当日）缴费。");
    assertThat(told.english())
        .isEqualTo(
            "Guarantee application "
                + approved.id()
                + ": Approved, premium unpaid, premium CNY 83.49, to be paid by 2026-12-05.");
    assertThat(
            GuaranteeApplicationAnnouncements.reviewed(
                    SomeGuarantees.awaiting(),
                    SomeGuarantees.review(GuaranteeReviewResult.DATA_ACCEPTED))
                .chinese())
        .endsWith("：待核保。");
  }

  @Test
  void aRejectionNamesItsFirstReasons() {
    String[] reasons = IntStream.rangeClosed(1, 7).mapToObj(n -> "原因" + n).toArray(String[]::new);

    assertThat(
            GuaranteeApplicationAnnouncements.reviewed(
                    SomeGuarantees.submitted(),
                    SomeGuarantees.review(GuaranteeReviewResult.DATA_REJECTED, reasons))
                .chinese())
        .endsWith("：数据审核失败：原因1；原因2；原因3；原因4；原因5。");
  }

  @Test
  void aLapseAndAPolicyAreTold() {
    GuaranteePolicy policy = SomeGuarantees.policy();
    Announcement issued = GuaranteeApplicationAnnouncements.issued(policy);
    Announcement lapsed =
        GuaranteeApplicationAnnouncements.lapsed(
            SomeGuarantees.in(GuaranteeApplicationStatus.LAPSED));

    assertThat(issued.kind()).isEqualTo(NoticeKind.GUARANTEE_POLICY_IN_FORCE);
    assertThat(issued.chinese()).isEqualTo("关税保证保险保单 GB-2026-77 已生效，保险期间 2026-12-01 至 2027-02-28。");
    assertThat(issued.english())
        .isEqualTo("Guarantee policy GB-2026-77 is in force, from 2026-12-01 to 2027-02-28.");
    assertThat(lapsed.kind()).isEqualTo(NoticeKind.GUARANTEE_APPLICATION_LAPSED);
    assertThat(lapsed.chinese()).contains("逾期未缴费", "可以重新投保");
    assertThat(lapsed.english()).contains("not paid in time");
  }
}
