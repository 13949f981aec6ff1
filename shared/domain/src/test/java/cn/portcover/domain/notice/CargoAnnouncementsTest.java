package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.SomeOpenCovers;
import org.junit.jupiter.api.Test;

class CargoAnnouncementsTest {
  private static void says(Announcement told, NoticeKind kind, String chinese, String english) {
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.chinese()).isEqualTo(chinese);
    assertThat(told.english()).isEqualTo(english);
  }

  @Test
  void aReservation() {
    CargoReservation sent = SomeOpenCovers.reserved();
    says(
        Announcements.answered(sent.succeed(SomeOpenCovers.ANSWER)),
        NoticeKind.CARGO_RESERVATION_ANSWERED,
        "货运险预约 " + sent.id() + " 成功，请与金桥财产保险线下签订货物运输预约保险协议。",
        "Your cargo reservation " + sent.id() + " has succeeded; sign the open cover with 金桥财产保险.");
    says(
        Announcements.answered(sent.fail(SomeOpenCovers.ANSWER)),
        NoticeKind.CARGO_RESERVATION_ANSWERED,
        "货运险预约 " + sent.id() + " 失败，请查看原因。",
        "Your cargo reservation " + sent.id() + " has failed; see why.");
  }

  @Test
  void anOpenCover() {
    OpenCover cover = SomeOpenCovers.signed();
    says(
        Announcements.signed(cover),
        NoticeKind.OPEN_COVER_SIGNED,
        "货物运输预约保险协议 YB-2026/001 已签订，协议期间 2026-01-01 至 2026-12-31，可以投保。",
        "Open cover YB-2026/001 is signed; carriages can be insured under it.");
    says(
        Announcements.signed(cover.amend(cover.terms())),
        NoticeKind.OPEN_COVER_SIGNED,
        "货物运输预约保险协议 YB-2026/001 的内容已由保险机构变更，协议期间 2026-01-01 至 2026-12-31，请查看。",
        "The insurer has changed open cover YB-2026/001; see its terms.");
    says(
        Announcements.ended(cover.end(SomeOpenCovers.ENDING), SomeOpenCovers.ENDING),
        NoticeKind.OPEN_COVER_ENDED,
        "货物运输预约保险协议 YB-2026/001 自 2026-07-01 起终止：双方协商终止。",
        "Open cover YB-2026/001 ends on 2026-07-01: 双方协商终止.");
  }
}
