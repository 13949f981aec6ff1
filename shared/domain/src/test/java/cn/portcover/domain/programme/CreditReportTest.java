package cn.portcover.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.reference.CountryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditReportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 8, 1);
  private static final CreditReport.Answer ANSWER =
      new CreditReport.Answer(
          "付款记录良好", "B", Money.of("80000.00", "USD"), SomeProgrammes.NOW.plusSeconds(9));

  private static CreditReport requested(List<CreditReport> ofYear, LocalDate day) {
    return CreditReport.requested(
        SomeCompanies.id(70 + ofYear.size()),
        SomeProgrammes.listed(),
        SomeProgrammes.collected(DAY),
        ofYear,
        new ReportedBuyer(null, "Hansa Textil GmbH", new CountryCode("DEU"), null, null),
        SomeCompanies.WANG_LI,
        day,
        SomeProgrammes.NOW);
  }

  @Test
  void isNumberedWithinItsYear() {
    CreditReport first = requested(List.of(), DAY);
    assertThat(first.key()).isEqualTo("shenzhen-2022/2022-07-01/0001");
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.yearFrom()).isEqualTo(LocalDate.of(2022, 7, 1));
    assertThat(first.statuses()).isEqualTo(Map.of("status", CreditReportStatus.REQUESTED));
    assertThat(first.kind()).isEqualTo(CreditReport.KIND);
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.insurer()).isEqualTo(SomeCompanies.SINOSURE);
    assertThat(first.company()).isEqualTo(SomeCompanies.EXPORTER);
    assertThat(first.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(first.subjectInMessages()).isEqualTo("credit-reports/" + SomeCompanies.id(70));
    assertThat(first.aliases()).containsExactly("sinosure/credit-reports/" + SomeCompanies.id(70));
    assertThat(first.key())
        .startsWith(CreditReport.keysOf(first.programme(), first.yearFrom()))
        .startsWith(CreditReport.keysOf(first.programme()));
    assertThat(requested(List.of(first), DAY).key()).endsWith("/0002");
    assertThat(CreditReport.KIND.notFound().get()).isInstanceOf(CreditReportNotFound.class);
  }

  /** 手册 004 §二(五): 免费为企业提供免费提供 3 个海外买家资信报告. */
  @Test
  void threeAreFreeAndOneThatCannotBeGivenDoesNotCount() {
    List<CreditReport> ofYear = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ofYear.add(requested(ofYear, DAY));
    }
    assertThat(CreditReport.used(ofYear)).isEqualTo(3);
    assertThatExceptionOfType(NoFreeReportsLeft.class)
        .isThrownBy(() -> requested(ofYear, DAY))
        .satisfies(r -> assertThat(r.facts()).containsEntry("newReportsFrom", "2023-07-01"))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "USED_UP"))
        .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains("3 份"));

    ofYear.set(1, ofYear.get(1).giveUp(ANSWER));
    assertThat(CreditReport.used(ofYear)).isEqualTo(2);
    assertThat(requested(ofYear, DAY).number()).isEqualTo(4);
  }

  @Test
  void anotherYearHasItsOwn() {
    assertThat(requested(List.of(), DAY.plusYears(1)).key())
        .isEqualTo("shenzhen-2022/2023-07-01/0001");
  }

  @Test
  void isAnsweredOnce() {
    CreditReport delivered = requested(List.of(), DAY).deliver(ANSWER);
    assertThat(delivered.status()).isEqualTo(CreditReportStatus.DELIVERED);
    assertThat(delivered.answer()).isEqualTo(ANSWER);
    assertThat(delivered.version()).isEqualTo(2);
    assertThatExceptionOfType(CreditReportSettled.class)
        .isThrownBy(() -> delivered.giveUp(ANSWER))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "DELIVERED"));

    CreditReport none = requested(List.of(), DAY).giveUp(ANSWER);
    assertThat(none.status()).isEqualTo(CreditReportStatus.UNAVAILABLE);
    assertThatExceptionOfType(CreditReportSettled.class).isThrownBy(() -> none.deliver(ANSWER));
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(Arrays.stream(CreditReportStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("已申请", "已出具", "无法出具");
    assertThat(Arrays.stream(CreditReportStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly("Requested", "Delivered", "Not available");
  }
}
