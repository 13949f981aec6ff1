package cn.portcover.domain.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Language;
import cn.portcover.domain.payment.InvoiceType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read: labels and refusals, in both languages. */
class CargoWordsTest {
  @Test
  void everythingThatIsChosenHasALabel() {
    Stream<String> chinese =
        Stream.of(
                Stream.of(InvoiceType.values()).map(each -> each.label(Language.ZH)),
                Stream.of(AdditionalCover.values()).map(each -> each.label(Language.ZH)),
                Stream.of(Carriage.values()).map(each -> each.label(Language.ZH)))
            .flatMap(labels -> labels);
    assertThat(chinese)
        .containsExactly(
            "电子发票", "纸质普通发票", "纸质专票", "无需开具发票", "罢工险", "战争险", "其他附加险", "集装箱", "件杂货", "散装", "滚装",
            "其他");
    assertThat(InvoiceType.NOT_NEEDED.label(Language.EN)).isEqualTo("No invoice");
    assertThat(AdditionalCover.WAR.label(Language.EN)).isEqualTo("War");
    assertThat(Carriage.CONTAINER.label(Language.EN)).isEqualTo("Container");
  }

  @ParameterizedTest
  @EnumSource
  void aResultIsCalledWhatItLeadsTo(CargoReviewResult result) {
    CargoApplicationStatus from =
        result == CargoReviewResult.DATA_ACCEPTED || result == CargoReviewResult.DATA_REJECTED
            ? CargoApplicationStatus.SUBMITTED
            : CargoApplicationStatus.AWAITING_UNDERWRITING;
    CargoApplicationStatus to = SomeCargo.in(from).review(SomeCargo.review(result, "原因")).status();

    assertThat(result.label(Language.ZH)).isEqualTo(to.label(Language.ZH));
    assertThat(result.label(Language.EN)).isEqualTo(to.label(Language.EN));
    assertThat(result.needsReasons())
        .isEqualTo(
            result == CargoReviewResult.DATA_REJECTED || result == CargoReviewResult.DECLINED);
  }

  @Test
  void anOpenCoverThatIsNotValidSaysWhen() {
    OpenCover cover = SomeOpenCovers.signed();
    OpenCoverNotValid expired = OpenCoverNotValid.of(cover);
    OpenCoverNotValid ended = OpenCoverNotValid.of(cover.end(SomeOpenCovers.ENDING));

    assertThat(expired.facts())
        .containsEntry("currentStatus", "INVALID")
        .containsEntry("validFrom", "2026-01-01")
        .containsEntry("validTo", "2026-12-31")
        .doesNotContainKey("endedOn");
    assertThat(ended.facts()).containsEntry("endedOn", "2026-07-01");
    assertThat(expired.sentence(Language.ZH))
        .isEqualTo("货物运输预约保险协议 YB-2026/001 现在无效（有效期 2026-01-01 至 2026-12-31），不能提交投保单。");
    assertThat(ended.sentence(Language.ZH)).contains("，自 2026-07-01 起终止）");
    assertThat(ended.sentence(Language.EN))
        .isEqualTo(
            "Open cover YB-2026/001 is not valid now (valid 2026-01-01 to 2026-12-31, ended from"
                + " 2026-07-01 on); nothing can be submitted under it.");
    assertThat(expired.code()).isEqualTo("open-cover-not-valid");
  }

  @Test
  void theOtherRefusals() {
    assertThat(new CargoApplicationNotFound().code()).isEqualTo("cargo-application-not-found");
    assertThat(new CargoPolicyNotFound().code()).isEqualTo("cargo-policy-not-found");
    assertThat(new CargoPolicyNumberShared().code()).isEqualTo("cargo-policy-number-shared");
    assertThat(new CargoNotReady(List.of(FieldError.at("/goods", "required"))).errors()).hasSize(1);
  }
}
