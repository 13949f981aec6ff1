package cn.portcover.domain.programme;

import static cn.portcover.domain.programme.SomeProgrammes.COLLECT_BY;
import static cn.portcover.domain.programme.SomeProgrammes.OPEN;
import static cn.portcover.domain.programme.SomeProgrammes.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.record.Owner;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
  private final Programme published = SomeProgrammes.published();
  private final Programme listed = SomeProgrammes.listed();

  @Test
  void isThePlatformsOwn() {
    assertThat(published.owner()).isEqualTo(Owner.PLATFORM);
    assertThat(published.subject()).isEqualTo("programmes/shenzhen-2022");
    assertThat(published.kind()).isEqualTo(Programme.KIND);
    assertThat(published.version()).isEqualTo(1);
    assertThat(published.list()).isNull();
    assertThat(Programme.KIND.notFound().get()).isInstanceOf(ProgrammeNotFound.class);
  }

  @Test
  void newTermsKeepTheListAndANewListKeepsTheTerms() {
    Programme again = listed.publish(SomeProgrammes.terms(OPEN, COLLECT_BY, YEAR, 5), "中信保");
    assertThat(again.terms().freeCreditReports()).isEqualTo(5);
    assertThat(again.insurerName()).isEqualTo("中信保");
    assertThat(again.list()).isEqualTo(listed.list());
    assertThat(again.version()).isEqualTo(3);
    assertThat(again.createdAt()).isEqualTo(published.createdAt());

    Programme other = again.publish(SomeProgrammes.list(2));
    assertThat(other.list()).isEqualTo(SomeProgrammes.list(2));
    assertThat(other.terms()).isEqualTo(again.terms());
    assertThat(other.insurerName()).isEqualTo("中信保");
    assertThat(other.version()).isEqualTo(4);
  }

  /** 手册 004 §二(三): 请企业在 2022 年 6 月 30 日前通过前述方式领取保单. */
  @Test
  void whoCollectsInTimeIsCoveredForTheWholePeriod() {
    assertThat(published.coverIfCollectedOn(COLLECT_BY))
        .isEqualTo(new CoverOnCollection(true, YEAR.from(), YEAR.to()));
  }

  /** 手册 004 §二(三): 如企业在 2022 年 6 月 30 日后领取保单，则…保单实际签发日期…至 2023 年 6 月 30 日. */
  @Test
  void whoCollectsLateIsCoveredFromTheIssueOn() {
    assertThat(published.coverIfCollectedOn(COLLECT_BY.plusDays(1)))
        .isEqualTo(new CoverOnCollection(false, null, YEAR.to()));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-30, true, false, NOT_YET_OPEN",
    "2022-04-30, false, false, NOT_ON_LIST",
    "2022-05-01, true, false, MAY_COLLECT",
    "2022-07-15, true, false, MAY_COLLECT",
    "2023-06-30, true, false, MAY_COLLECT",
    "2023-07-01, true, false, ENDED",
    "2022-05-02, false, false, NOT_ON_LIST",
    "2022-05-02, true, true, COLLECTED",
    "2023-07-01, false, true, COLLECTED"
  })
  void whoMayCollectAndWhyNot(
      LocalDate today, boolean onList, boolean collected, Eligibility expected) {
    assertThat(listed.eligibility(today, onList, collected)).isEqualTo(expected);
  }

  @Test
  void nobodyMayCollectBeforeThereIsAList() {
    assertThat(published.eligibility(OPEN, false, false)).isEqualTo(Eligibility.LIST_NOT_PUBLISHED);
    assertThat(published.eligibility(YEAR.to().plusDays(1), false, false))
        .isEqualTo(Eligibility.ENDED);
  }

  @Test
  void eachReasonIsARefusalOfItsOwn() {
    refused(Eligibility.COLLECTED, AlreadyCollected.class);
    refused(Eligibility.NOT_ON_LIST, CompanyNotEligible.class);
    refused(Eligibility.LIST_NOT_PUBLISHED, EligibleListNotPublished.class);
    refused(Eligibility.NOT_YET_OPEN, ProgrammeNotOpen.class);
    refused(Eligibility.ENDED, ProgrammeEnded.class);
    Eligibility.MAY_COLLECT.requireMayCollect();
  }

  private static void refused(Eligibility reason, Class<? extends Refusal> as) {
    assertThatExceptionOfType(as)
        .isThrownBy(reason::requireMayCollect)
        .satisfies(
            r -> {
              if (r instanceof Refusal.WrongState) {
                assertThat(r.facts()).containsEntry("currentStatus", reason.name());
              }
            });
  }

  @Test
  void theProgrammeIsForWhoeverIsOnTheList() {
    assertThat(Arrays.stream(Eligibility.values()).filter(Eligibility::isForCompany))
        .containsExactly(Eligibility.MAY_COLLECT, Eligibility.COLLECTED, Eligibility.NOT_YET_OPEN);
    for (Eligibility each : Eligibility.values()) {
      assertThat(each.label(Language.ZH)).endsWith("。");
      assertThat(each.label(Language.EN)).endsWith(".");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, 2022-07-01",
    "2022-07-01, 2022-07-01",
    "2023-06-30, 2022-07-01",
    "2023-07-01, 2023-07-01",
    "2025-01-01, 2024-07-01"
  })
  void yearsOfCoverAreCountedFromItsFirstDay(LocalDate day, LocalDate year) {
    assertThat(published.yearOf(day)).isEqualTo(year);
  }

  @Test
  void termsThatCannotBeAreRefused() {
    wrong("/collectBy period-reversed", COLLECT_BY, OPEN, YEAR, 3);
    wrong("/collectBy collect-by-after-period", OPEN, YEAR.to().plusDays(1), YEAR, 3);
    wrong("/freeCreditReports number-out-of-range", OPEN, COLLECT_BY, YEAR, -1);
    wrong("/freeCreditReports number-out-of-range", OPEN, COLLECT_BY, YEAR, 101);
    for (String percent : List.of("0", "-1", "100.01")) {
      assertThatExceptionOfType(Malformed.class)
          .isThrownBy(() -> SomeProgrammes.terms(OPEN, COLLECT_BY, YEAR, 3, percent))
          .satisfies(m -> assertThat(m.place()).isEqualTo("/coverRatioPercent"))
          .satisfies(m -> assertThat(m.code()).isEqualTo("percent-out-of-range"));
    }
    assertThat(SomeProgrammes.terms(OPEN, OPEN, YEAR, 3, "100").coverRatioPercent())
        .isEqualTo("100");
    assertThat(SomeProgrammes.terms(OPEN, OPEN, YEAR, 0).freeCreditReports()).isZero();
    assertThat(SomeProgrammes.terms(OPEN, YEAR.to(), YEAR, 100).collectBy()).isEqualTo(YEAR.to());
  }

  private static void wrong(
      String expected, LocalDate from, LocalDate by, CoverPeriod period, int reports) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> SomeProgrammes.terms(from, by, period, reports))
        .satisfies(m -> assertThat(m.place() + " " + m.code()).isEqualTo(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Shenzhen", "-a", "a_b", "深圳"})
  void anotherTextIsNoId(String text) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new ProgrammeId(text))
        .satisfies(m -> assertThat(m.code()).isEqualTo("programme-id-malformed"));
    assertThat(new ProgrammeId("2022-sz")).hasToString("2022-sz");
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new ProgrammeId("a".repeat(41)));
  }
}
