package cn.portcover.domain.claimsinfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.notice.Announcement;
import cn.portcover.domain.notice.ClaimsInformationAnnouncements;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.record.Owner;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsInformationTest {
  private static final String ALIAS = "jinqiao-property/claims-information/JQ-LP/2026-0031";
  private final ClaimsInformation reported = SomeCases.reported();

  @Test
  void isOneForACaseOfAnInsurer() {
    assertThat(reported.id()).isEqualTo(RecordId.following(ALIAS));
    assertThat(reported.key()).isEqualTo(reported.id().value());
    assertThat(reported.aliases()).containsExactly(ALIAS);
    assertThat(reported.newAliases()).containsExactly(ALIAS);
    assertThat(reported.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(reported.subject()).isEqualTo("claims-information/" + reported.id());
    assertThat(reported.statuses()).isEqualTo(Map.of("status", CaseStatus.REPORTED));
    assertThat(reported.createdAt()).isEqualTo(SomeCases.NOW);
    assertThat(reported.changedAt()).isEqualTo(SomeCases.NOW);
    assertThat(reported.version()).isEqualTo(1);
    assertThat(reported.kind()).isEqualTo(ClaimsInformation.KIND);
    assertThat(reported.kind().notFound().get()).isInstanceOf(ClaimsInformationNotFound.class);
  }

  @Test
  void whatIsToldAgainTakesThePlaceOfWhatWasToldBefore() {
    var paid =
        reported.tellAgain(
            SomeCompanies.EXPORTER,
            "金桥财险",
            CaseStatus.PAID,
            SomeCases.details(CaseStatus.PAID),
            SomeCases.NOW.plusSeconds(60));
    assertThat(paid.id()).isEqualTo(reported.id());
    assertThat(paid.status()).isEqualTo(CaseStatus.PAID);
    assertThat(paid.details().paid()).isNotNull();
    assertThat(paid.insurer()).isEqualTo(SomeCases.JINQIAO);
    assertThat(paid.insurerName()).isEqualTo("金桥财险");
    assertThat(paid.createdAt()).isEqualTo(SomeCases.NOW);
    assertThat(paid.changedAt()).isEqualTo(SomeCases.NOW.plusSeconds(60));
    assertThat(paid.version()).isEqualTo(2);
    assertThat(paid.newAliases()).isEmpty();
  }

  @Test
  void theCompanyIsToldOfWhatIsNew() {
    Announcement first = ClaimsInformationAnnouncements.published(reported);
    assertThat(first.kind()).isEqualTo(NoticeKind.CLAIMS_INFORMATION);
    assertThat(first.chinese()).isEqualTo("金桥财产保险发布了理赔信息：案件 JQ-LP/2026-0031（保单 JQHY-2026-77）已报案。");
    assertThat(first.english())
        .isEqualTo("金桥财产保险 tells of case JQ-LP/2026-0031 (policy JQHY-2026-77): Reported.");
    Announcement again =
        ClaimsInformationAnnouncements.published(
            reported.tellAgain(
                SomeCompanies.EXPORTER,
                "金桥财产保险",
                CaseStatus.PAID,
                SomeCases.details(CaseStatus.PAID),
                SomeCases.NOW));
    assertThat(again.chinese()).isEqualTo("金桥财产保险更新了理赔信息：案件 JQ-LP/2026-0031（保单 JQHY-2026-77）已赔付。");
    assertThat(again.english())
        .isEqualTo("金桥财产保险 tells again of case JQ-LP/2026-0031 (policy JQHY-2026-77): Paid.");
  }

  @Test
  void statusesAndProductsAreNamedInBothLanguages() {
    assertThat(Arrays.stream(CaseStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("已报案", "审核中", "已核定", "已赔付", "已拒赔", "已结案", "已撤销");
    assertThat(Arrays.stream(CaseStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly(
            "Reported", "Under review", "Approved", "Paid", "Declined", "Closed", "Withdrawn");
    assertThat(Arrays.stream(ClaimedProduct.values()).map(p -> p.label(Language.ZH)))
        .containsExactly("小微信保易", "出口信用保险", "货物运输保险", "关税保证保险");
    assertThat(Arrays.stream(ClaimedProduct.values()).map(p -> p.label(Language.EN)))
        .containsExactly(
            "SME export credit insurance",
            "Export credit insurance",
            "Cargo insurance",
            "Customs-duty guarantee insurance");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "0", "JQ-LP/2026_0031.2"})
  void aCaseNumberIsTheInsurers(String number) {
    assertThat(new CaseNumber(number)).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "A B", "案1", "A\n", "12345678901234567890123456789012345678901"})
  void whatIsNoCaseNumber(String number) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new CaseNumber(number))
        .satisfies(m -> assertThat(m.code()).isEqualTo("case-number-malformed"));
  }
}
