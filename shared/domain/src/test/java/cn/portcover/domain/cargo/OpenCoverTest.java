package cn.portcover.domain.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.TransportMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCoverTest {
  private final OpenCover cover = SomeOpenCovers.signed();

  private static void refused(String place, String code, Runnable making) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(making::run)
        .satisfies(m -> assertThat(m.place()).isEqualTo(place))
        .satisfies(m -> assertThat(m.code()).isEqualTo(code));
  }

  @Test
  void isTheCompanysAndFoundByItsInsurersNumber() {
    assertThat(cover.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(cover.kind()).isEqualTo(OpenCover.KIND);
    assertThat(cover.version()).isEqualTo(1);
    assertThat(cover.createdAt()).isEqualTo(SomeOpenCovers.NOW);
    assertThat(cover.key()).isEqualTo(cover.id().value());
    assertThat(cover.subject()).isEqualTo("cargo/open-covers/" + cover.id());
    assertThat(cover.aliases()).containsExactly("jinqiao-property/open-covers/YB-2026/001");
    assertThat(cover.newAliases()).isEqualTo(cover.aliases());
    assertThat(cover.statuses()).isEqualTo(Map.of());
    assertThat(cover.ending()).isNull();
    assertThat(OpenCover.KIND.notFound().get()).isInstanceOf(OpenCoverNotFound.class);
  }

  @Test
  void itsIdFollowsFromInsurerAndNumber() {
    assertThat(OpenCover.id(SomeOpenCovers.JINQIAO, cover.terms().number())).isEqualTo(cover.id());
    assertThat(OpenCover.id(SomeCompanies.SINOSURE, cover.terms().number()))
        .isNotEqualTo(cover.id());
    assertThat(OpenCover.id(SomeOpenCovers.JINQIAO, new OpenCoverNumber("YB-2")))
        .isNotEqualTo(cover.id());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, INVALID",
    "2026-01-01, VALID",
    "2026-11-21, VALID",
    "2026-12-31, VALID",
    "2027-01-01, INVALID"
  })
  void isValidFromItsFirstToItsLastDay(LocalDate day, OpenCoverValidity validity) {
    assertThat(cover.validityOn(day)).isEqualTo(validity);
    assertThat(cover.isValidOn(day)).isEqualTo(validity == OpenCoverValidity.VALID);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-06-30, true", "2026-07-01, false", "2026-12-31, false"})
  void isNotValidAnyMoreFromTheDayOnWhichItEnds(LocalDate day, boolean valid) {
    OpenCover ended = cover.end(SomeOpenCovers.ENDING);

    assertThat(ended.isValidOn(day)).isEqualTo(valid);
    assertThat(ended.ending()).isEqualTo(SomeOpenCovers.ENDING);
    assertThat(ended.terms()).isEqualTo(cover.terms());
    assertThat(ended.id()).isEqualTo(cover.id());
    assertThat(ended.version()).isEqualTo(2);
    assertThat(ended.newAliases()).isEmpty();
  }

  @Test
  void whatItsInsurerTellsLaterTakesThePlaceOfWhatItToldBefore() {
    OpenCoverTerms other =
        SomeOpenCovers.terms(
            "YB-2026/001",
            List.of(SomeOpenCovers.cover("FPA", "0.5")),
            List.of(SomeOpenCovers.goods("11", "0.6")));
    OpenCover again = cover.end(SomeOpenCovers.ENDING).amend(other);

    assertThat(again.terms()).isEqualTo(other);
    assertThat(again.ending()).isNull();
    assertThat(again.isValidOn(LocalDate.of(2026, 8, 1))).isTrue();
    assertThat(again.id()).isEqualTo(cover.id());
    assertThat(again.createdAt()).isEqualTo(cover.createdAt());
    assertThat(again.version()).isEqualTo(3);
  }

  @Test
  void goodsAndCoversAreFoundByTheirCodes() {
    OpenCoverTerms terms =
        SomeOpenCovers.terms(
            "YB-3",
            List.of(SomeOpenCovers.cover("ALL_RISKS", "0.8"), SomeOpenCovers.cover("WAR", "0.1")),
            List.of(SomeOpenCovers.goods("11", "0.6"), SomeOpenCovers.goods("16", null)));

    assertThat(terms.goodsClasses(new HsSection("16")))
        .containsExactly(SomeOpenCovers.goods("16", null));
    assertThat(terms.goodsClasses(new HsSection("01"))).isEmpty();
    assertThat(terms.cover("WAR")).contains(SomeOpenCovers.cover("WAR", "0.1"));
    assertThat(terms.cover("STRIKES")).isEmpty();
  }

  @Test
  void modesThatAreNotNamedAreAllAllowed() {
    TransportMode sea = new TransportMode("2");
    TransportMode air = new TransportMode("5");
    Money limit = Money.of("1", "CNY");

    assertThat(SomeOpenCovers.header(limit, limit, List.of(sea)).allows(sea)).isTrue();
    assertThat(SomeOpenCovers.header(limit, limit, List.of(sea)).allows(air)).isFalse();
    assertThat(SomeOpenCovers.header(limit, limit, List.of()).allows(air)).isTrue();
  }

  @Test
  void somethingIsInsuredAndEachCoverOnce() {
    var all = SomeOpenCovers.cover("ALL_RISKS", "0.8");
    var machines = SomeOpenCovers.goods("16", null);
    refused("/covers", "list-empty", () -> SomeOpenCovers.terms("N", List.of(), List.of(machines)));
    refused(
        "/goodsClasses", "list-empty", () -> SomeOpenCovers.terms("N", List.of(all), List.of()));
    refused(
        "/covers",
        "cover-listed-twice",
        () ->
            SomeOpenCovers.terms(
                "N", List.of(all, SomeOpenCovers.cover("ALL_RISKS", "1")), List.of(machines)));
  }

  @Test
  void limitsAreAboveZero() {
    Money none = Money.of("0", "CNY");
    Money some = Money.of("0.01", "CNY");
    refused(
        "/limitPerConveyance",
        "money-not-positive",
        () -> SomeOpenCovers.header(none, some, List.of()));
    refused(
        "/annualLimit", "money-not-positive", () -> SomeOpenCovers.header(some, none, List.of()));
    assertThat(SomeOpenCovers.header(some, some, List.of()).annualLimit()).isEqualTo(some);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.1", "1000.01"})
  void ratesAreOverZeroAndAtMostTheWhole(String rate) {
    refused(
        "/ratePermille", "permille-out-of-range", () -> SomeOpenCovers.cover("ALL_RISKS", rate));
    refused("/ratePermille", "permille-out-of-range", () -> SomeOpenCovers.goods("16", rate));
    assertThat(SomeOpenCovers.cover("ALL_RISKS", "1000").ratePermille()).isEqualTo("1000");
    assertThat(SomeOpenCovers.goods("16", "0.0001").ratePermille()).isEqualTo("0.0001");
  }

  @Test
  void codesOfTablesAndNumbersHaveTheirShapes() {
    refused("", "open-cover-number-malformed", () -> new OpenCoverNumber("-1"));
    refused("", "open-cover-number-malformed", () -> new OpenCoverNumber("A".repeat(41)));
    refused("", "hs-section-unknown", () -> new HsSection("23"));
    refused("", "hs-section-unknown", () -> new HsSection("00"));
    refused("", "transport-mode-unknown", () -> new TransportMode("A"));
    assertThat(OpenCoverNumber.parse(" YB-1 ")).hasToString("YB-1");
    assertThat(TransportMode.parse(" g ")).hasToString("G");
    assertThat(new HsSection("22")).hasToString("22");
  }

  @Test
  void productsAndValidityAreNamedInBothLanguages() {
    assertThat(Arrays.stream(CargoProduct.values()).map(p -> p.label(Language.ZH)))
        .containsExactly("进出口货物运输保险", "出口货物运输保险", "进口货物运输保险", "国内货物运输保险");
    assertThat(Arrays.stream(CargoProduct.values()).map(p -> p.label(Language.EN)))
        .containsExactly(
            "Import and export cargo insurance",
            "Export cargo insurance",
            "Import cargo insurance",
            "Domestic cargo insurance");
    assertThat(Arrays.stream(OpenCoverValidity.values()).map(v -> v.label(Language.ZH)))
        .containsExactly("有效", "无效");
    assertThat(Arrays.stream(OpenCoverValidity.values()).map(v -> v.label(Language.EN)))
        .containsExactly("Valid", "Not valid");
  }

  @Test
  void limitsAreInOneCurrency() {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () ->
                SomeOpenCovers.header(
                    Money.of("1000.00", "USD"), Money.of("5000.00", "CNY"), List.of()))
        .satisfies(wrong -> assertThat(wrong.code()).isEqualTo("currency-of-the-other-limit"));
  }
}
