package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.cargo.CargoWithdrawal;
import cn.portcover.domain.cargo.SomeCargo;
import java.util.List;
import org.junit.jupiter.api.Test;

class CargoApplicationAnnouncementsTest {
  private static final CargoApplication APPLICATION = SomeCargo.awaiting();
  private static final String ID = APPLICATION.id().value();

  private static void says(Announcement told, NoticeKind kind, String chinese, String english) {
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.chinese()).isEqualTo(chinese);
    assertThat(told.english()).isEqualTo(english);
  }

  private static Announcement reviewed(CargoReview review) {
    return CargoApplicationAnnouncements.reviewed(APPLICATION, review);
  }

  @Test
  void whatTheInsurerFinds() {
    says(
        reviewed(SomeCargo.review(CargoReviewResult.DATA_ACCEPTED)),
        NoticeKind.CARGO_APPLICATION_REVIEWED,
        "货物运输险投保单 " + ID + "：数据审核成功，待核保。",
        "Cargo application " + ID + ": Data accepted, awaiting underwriting.");
    says(
        reviewed(SomeCargo.review(CargoReviewResult.DATA_REJECTED, "唛头不清", "件数不符")),
        NoticeKind.CARGO_APPLICATION_REVIEWED,
        "货物运输险投保单 " + ID + "：数据审核失败：唛头不清；件数不符。",
        "Cargo application " + ID + ": Data rejected: 唛头不清；件数不符.");
  }

  @Test
  void whatIsIssuedIsToBePaid() {
    says(
        reviewed(SomeCargo.review(CargoReviewResult.ISSUED)),
        NoticeKind.CARGO_APPLICATION_REVIEWED,
        "货物运输险投保单 " + ID + "：已出单未缴费，保费 CNY 440.00，请于 2026-12-05 前（含当日）缴费。",
        "Cargo application "
            + ID
            + ": Issued, premium unpaid, premium CNY 440.00, to be paid by 2026-12-05.");
    CargoReview whenever =
        new CargoReview(
            CargoReviewResult.ISSUED,
            List.of(),
            SomeCargo.INSURED_AMOUNT,
            SomeCargo.PREMIUM,
            null,
            SomeCargo.NOW);
    assertThat(reviewed(whenever).chinese()).endsWith("保费 CNY 440.00。");
  }

  @Test
  void whetherItIsWithdrawn() {
    says(
        CargoApplicationAnnouncements.answered(APPLICATION, SomeCargo.answer(true)),
        NoticeKind.CARGO_WITHDRAWAL_ANSWERED,
        "货物运输险投保单 " + ID + " 已撤销。",
        "Cargo application " + ID + " is withdrawn.");
    says(
        CargoApplicationAnnouncements.answered(APPLICATION, SomeCargo.answer(false)),
        NoticeKind.CARGO_WITHDRAWAL_ANSWERED,
        "保险机构未同意撤销货物运输险投保单 " + ID + "：已转分保。",
        "The insurer does not let cargo application " + ID + " go: 已转分保.");
    var silent = new CargoWithdrawal.Answer(false, null, SomeCargo.NOW);
    assertThat(CargoApplicationAnnouncements.answered(APPLICATION, silent).english())
        .endsWith(" go.");
    assertThat(CargoApplicationAnnouncements.answered(APPLICATION, silent).chinese())
        .endsWith(ID + "。");
  }

  @Test
  void aPolicyIsInForce() {
    says(
        CargoApplicationAnnouncements.issued(SomeCargo.policy()),
        NoticeKind.CARGO_POLICY_IN_FORCE,
        "货物运输险保单 YAB-2026-77 自 2026-12-01 起正式生效。",
        "Cargo policy YAB-2026-77 is in force from 2026-12-01.");
  }
}
