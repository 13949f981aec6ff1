package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.CreditAuthorisationStatus;
import cn.portcover.domain.guarantee.SomeCreditAuthorisations;
import org.junit.jupiter.api.Test;

class CreditAuthorisationAnnouncementsTest {
  @Test
  void received() {
    Announcement told =
        CreditAuthorisationAnnouncements.answered(
            SomeCreditAuthorisations.in(CreditAuthorisationStatus.RECEIVED));
    assertThat(told.kind()).isEqualTo(NoticeKind.CREDIT_AUTHORISATION_RECEIVED);
    assertThat(told.chinese()).isEqualTo("金桥财产保险已接收企业征信授权书，有效期至 2027-06-01，可以申请额度。");
    assertThat(told.english())
        .isEqualTo(
            "金桥财产保险 has received the credit authorisation; it holds until 2027-06-01, and a"
                + " limit can be applied for.");
  }

  @Test
  void notReceived() {
    Announcement told =
        CreditAuthorisationAnnouncements.answered(
            SomeCreditAuthorisations.in(CreditAuthorisationStatus.RECEIPT_FAILED));
    assertThat(told.kind()).isEqualTo(NoticeKind.CREDIT_AUTHORISATION_NOT_RECEIVED);
    assertThat(told.chinese()).isEqualTo("金桥财产保险未能接收企业征信授权书：印章无法识别。请核对后重新签署。");
    assertThat(told.english())
        .isEqualTo(
            "金桥财产保险 has not received the credit authorisation: 印章无法识别. Check it and sign"
                + " another.");
  }
}
