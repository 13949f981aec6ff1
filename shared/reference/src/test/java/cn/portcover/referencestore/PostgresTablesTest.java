package cn.portcover.referencestore;

import static cn.portcover.domain.reference.ReferenceTable.COUNTRIES;
import static cn.portcover.domain.reference.ReferenceTable.CURRENCIES;
import static cn.portcover.domain.reference.ReferenceTable.DIVISIONS;
import static cn.portcover.domain.reference.ReferenceTable.LOSS_CAUSES;
import static cn.portcover.domain.reference.ReferenceTable.PORTS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.reference.DivisionCode;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTablesTest {
  private final PostgresTables tables = new PostgresTables(SomeDatabase.OPEN);

  private List<String> codes(ReferenceTable table, String typed) {
    return tables.search(table, typed, Optional.empty(), 10).stream()
        .map(ReferenceEntry::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTRIES, DEU, DEU",
    "COUNTRIES, de, DEU",
    "COUNTRIES, 304, DEU",
    "COUNTRIES, 德国, DEU",
    "COUNTRIES, 德, DEU",
    "COUNTRIES, deguo, DEU",
    "COUNTRIES, dg, DEU",
    "COUNTRIES, Germ, DEU",
    "COUNTRIES, ' germany ', DEU",
    "COUNTRIES, CÔTE D’IVOIRE, CIV",
    "COUNTRIES, 中国香港, HKG",
    "COUNTRIES, zgxg, HKG",
    "DIVISIONS, 西安, 610100",
    "DIVISIONS, xian, 610100",
    "DIVISIONS, Xi'an, 610100",
    "DIVISIONS, 重庆, 500000",
    "DIVISIONS, chongqing, 500000",
    "DIVISIONS, cqs, 500000",
    "DIVISIONS, xiamen, 350200",
    "DIVISIONS, 441900, 441900",
    "CURRENCIES, 美元, USD",
    "CURRENCIES, my, USD",
    "CURRENCIES, rmb, CNY",
    "CURRENCIES, renminbi, CNY",
    "PORTS, hanbao, DEHAM",
    "PORTS, hamb, DEHAM",
    "LOSS_CAUSES, 拖欠, BUYER_DEFAULT",
    "LOSS_CAUSES, buyer default, BUYER_DEFAULT",
    "LOSS_CAUSES, mftq, BUYER_DEFAULT",
    "PAYMENT_METHODS, xyz, LC_SIGHT",
    "PAYMENT_METHODS, dp, DP",
    "INDUSTRIES, 13, 13",
    "HS_SECTIONS, machinery, 16",
    "CUSTOMS_DISTRICTS, yangshan, 2248",
    "COLLECTION_STATUS, bfsh, PARTLY_COLLECTED"
  })
  void isFoundByCodeChinesePinyinInitialsAndEnglish(
      ReferenceTable table, String typed, String code) {
    assertThat(codes(table, typed)).as(typed).contains(code);
  }

  @Test
  void theCodeItselfComesBeforeWhatBeginsSoAndThatBeforeWhatContainsIt() {
    assertThat(codes(COUNTRIES, "in").getFirst()).isEqualTo("IND");
    assertThat(codes(COUNTRIES, "usa").getFirst()).isEqualTo("USA");
    assertThat(codes(CURRENCIES, "EUR").getFirst()).isEqualTo("EUR");
    assertThat(codes(DIVISIONS, "朝阳区").subList(0, 2)).containsExactly("110105", "220104");
    assertThat(codes(DIVISIONS, "shanghai").getFirst()).isEqualTo("310000");
    assertThat(codes(DIVISIONS, "xa")).contains("610100");
  }

  @Test
  void aParentNarrowsIt() {
    assertThat(tables.search(DIVISIONS, "", Optional.of("610000"), 100))
        .hasSize(10)
        .allMatch(entry -> "610000".equals(entry.parent()));
    assertThat(tables.search(DIVISIONS, "yanta", Optional.of("610100"), 5))
        .extracting(ReferenceEntry::code)
        .containsExactly("610113");
    assertThat(tables.search(PORTS, "", Optional.of("DEU"), 100))
        .extracting(ReferenceEntry::code)
        .contains("DEHAM")
        .doesNotContain("NLRTM");
  }

  @Test
  void withoutTextATableIsShownFromItsBeginning() {
    assertThat(tables.search(LOSS_CAUSES, " ", Optional.empty(), 2))
        .extracting(ReferenceEntry::code)
        .containsExactly("BUYER_INSOLVENCY", "BUYER_DEFAULT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "_",
        "\\",
        "'",
        "'; drop table reference_entry; --",
        "%%%%%%",
        "_______",
        "\"",
        "\t",
        "：，。",
        "?",
        ":typed",
        "\uD842\uDFB7",
        "1e999"
      })
  void whatSqlAndLikeReadOtherwiseIsOnlyText(String typed) {
    assertThat(codes(COUNTRIES, typed + "nowhere")).isEmpty();
    tables.search(COUNTRIES, typed, Optional.of(typed), 10);
    assertThat(codes(COUNTRIES, "DEU")).isNotEmpty();
    if (typed.startsWith("%") || typed.startsWith("_") || typed.equals("\\")) {
      assertThat(codes(COUNTRIES, typed)).isEmpty();
    }
  }

  @Test
  void aTextOfTenThousandCharactersIsAnsweredToo() {
    assertThat(codes(DIVISIONS, "市".repeat(10_000))).isEmpty();
  }

  @Test
  void oneLineByItsCode() {
    assertThat(tables.find(COUNTRIES, "FRA").map(ReferenceEntry::chinese)).contains("法国");
    assertThat(tables.find(COUNTRIES, "FR")).isEmpty();
    assertThat(tables.find(CURRENCIES, "FRA")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSURERS")
  void everyTableHasLinesWithChineseNamesAndParentsThatAreThere(ReferenceTable table) {
    List<ReferenceEntry> lines = Objects.requireNonNull(ReferenceData.all().get(table));
    var codes = lines.stream().map(ReferenceEntry::code).collect(Collectors.toSet());
    assertThat(lines).hasSizeGreaterThan(2).hasSameSizeAs(codes);
    for (ReferenceEntry line : lines) {
      assertThat(line.chinese()).as(line.code()).matches("(?s).*\\p{IsHan}.*");
      assertThat(FillTables.terms(table, line)).as(line.code()).hasSizeGreaterThan(2);
      if (line.parent() != null && table != PORTS) {
        assertThat(codes).as(line.code()).contains(line.parent());
      }
    }
  }

  @Test
  void whatStandsInTheTablesAreValuesOfTheDomain() {
    var all = ReferenceData.all();
    lines(all.get(COUNTRIES)).forEach(line -> new CountryCode(line.code()));
    assertThat(lines(all.get(COUNTRIES)))
        .hasSize(java.util.Locale.getISOCountries().length)
        .extracting(ReferenceEntry::code)
        .contains("HKG", "MAC", "TWN");
    lines(all.get(CURRENCIES)).forEach(line -> Currency.getInstance(line.code()));
    lines(all.get(ReferenceTable.CUSTOMS_DISTRICTS))
        .forEach(line -> new CustomsDistrict(line.code()));
    lines(all.get(PORTS)).forEach(line -> new CountryCode(Objects.requireNonNull(line.parent())));
    for (ReferenceEntry line : lines(all.get(DIVISIONS))) {
      var code = new DivisionCode(line.code());
      if (line.parent() != null) {
        assertThat(code.isIn(new DivisionCode(line.parent()))).as(line.code()).isTrue();
      } else {
        assertThat(code.isProvince()).as(line.code()).isTrue();
      }
    }
  }

  private static List<ReferenceEntry> lines(
      @org.jspecify.annotations.Nullable List<ReferenceEntry> lines) {
    return Objects.requireNonNull(lines);
  }

  @Test
  void aCharacterThatIsReadInSeveralWaysIsSpelledInEach() {
    assertThat(Pinyin.spellings("重庆")).contains("chongqing", "zhongqing", "cq", "zq");
    assertThat(Pinyin.spellings("吕梁")).contains("lvliang", "ll");
    assertThat(Pinyin.spellings("（A1）")).containsExactly("a1");
    assertThat(Pinyin.spellings("")).isEmpty();
    assertThat(Pinyin.spellings("重".repeat(40)))
        .allMatch(s -> s.length() <= 24 * 5)
        .hasSizeLessThan(40);
    assertThat(Arrays.stream(ReferenceTable.values()).map(ReferenceTable::slug))
        .doesNotHaveDuplicates();
  }
}
