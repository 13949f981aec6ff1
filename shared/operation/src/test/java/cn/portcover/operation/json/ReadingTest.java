package cn.portcover.operation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.Text;
import cn.portcover.domain.Uscc;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  private final Map<String, Object> tree = Trial.tree();

  /** A value whose text is longer than most. */
  record Long600(String value) implements Text {
    public static final int LONGEST = 600;
  }

  record WithLong(Long600 text) {}

  @Test
  void aTypeSaysHowLongItsTextMayBe() {
    assertThat(Reading.strictly(WithLong.class, Map.of("text", "x".repeat(600))).text().value())
        .hasSize(600);
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.strictly(WithLong.class, Map.of("text", "x".repeat(601))))
        .satisfies(
            r ->
                assertThat(r.errors())
                    .containsExactly(FieldError.at("/text", "text-too-long", 600, 601)));
  }

  @Test
  void aPartOfARequestNamesItsPlace() {
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.strictly(WithLong.class, Map.of("other", 1), "/proposal"))
        .satisfies(
            r ->
                assertThat(r.errors())
                    .containsExactly(
                        FieldError.at("/proposal/text", "required"),
                        FieldError.at("/proposal/other", "field-unknown")));
  }

  @Test
  void readsEveryKindOfField() {
    var trial = Reading.strictly(Trial.class, tree);
    assertThat(trial.uscc()).isEqualTo(new Uscc("91110107569535667U"));
    assertThat(trial.limit()).isEqualTo(Money.of("150000.00", "USD"));
    assertThat(trial.day()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(trial.at()).isEqualTo(Instant.parse("2026-06-30T16:00:00.5Z"));
    assertThat(trial.sequence()).isEqualTo(4_000_000_000L);
    assertThat(trial.lines())
        .containsExactly(new Trial.Line("one", 1), new Trial.Line("two", null));
    assertThat(trial.labels()).isEqualTo(Map.of("k", "v"));
  }

  @Test
  void namesEveryWrongFieldAtOnceEachByItsPlace() {
    tree.put("name", 5);
    tree.remove("code");
    tree.put("uscc", "12");
    tree.put("limit", Map.of("amount", "1.234", "currency", "USD"));
    tree.put("day", "2026-02-30");
    tree.put("colour", "BLUE");
    tree.put("count", "3");
    tree.put("accepted", "true");
    tree.put("lines", List.of(Map.of("text", "ok"), Map.of("quantity", new BigDecimal("1.5"))));
    tree.put("notes", Collections.singletonList(null));
    tree.put("period", Map.of("from", "2026-07-02", "to", "2026-07-01"));
    tree.put("surprise", 1);
    assertThat(errors(tree))
        .containsExactlyInAnyOrder(
            "/name text-expected",
            "/code required",
            "/uscc uscc-malformed",
            "/limit money-scale",
            "/day date-malformed",
            "/colour code-unknown",
            "/count integer-expected",
            "/accepted boolean-expected",
            "/lines/1/text required",
            "/lines/1/quantity integer-expected",
            "/notes/0 required",
            "/period period-reversed",
            "/surprise field-unknown");
  }

  @Test
  void aCompanySendsOnlyWhatThereIs() {
    tree.put("a/b~c", 1);
    tree.put("lines", List.of(Map.of("text", "ok", "id", "x")));
    assertThat(errors(tree))
        .containsExactlyInAnyOrder("/a~1b~0c field-unknown", "/lines/0/id field-unknown");
  }

  @Test
  void aCounterpartyMayAddFields() {
    tree.put("surprise", Map.of("deep", List.of()));
    assertThat(Reading.leniently(Trial.class, tree, "/data").name()).isEqualTo("北京港航");
    tree.put("name", "");
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.leniently(Trial.class, tree, "/data"))
        .satisfies(
            e -> assertThat(e.errors()).containsExactly(FieldError.at("/data/name", "required")));
  }

  @Test
  void anOptionalFieldMayBeAbsentNullOrEmpty() {
    tree.remove("remark");
    assertThat(Reading.strictly(Trial.class, tree).remark()).isNull();
    put("remark", null);
    assertThat(Reading.strictly(Trial.class, tree).remark()).isNull();
    put("remark", "");
    put("within", "");
    assertThat(Reading.strictly(Trial.class, tree).remark()).isNull();
    assertThat(Reading.strictly(Trial.class, tree).within()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u3000\u3000"})
  void aRequiredTextHasSomethingInIt(String text) {
    put("name", text);
    assertThat(errors(tree)).containsExactly("/name required");
  }

  @ParameterizedTest
  @CsvSource({
    "NUL, 0000",
    "bell, 0007",
    "escape, 001B",
    "next line, 0085",
    "right-to-left override, 202E",
    "left-to-right isolate, 2066",
    "Arabic letter mark, 061C",
    "zero-width space, 200B",
    "zero-width joiner, 200D",
    "byte order mark, FEFF",
    "soft hyphen, 00AD",
    "line separator, 2028",
    "unpaired high surrogate, D800",
    "unpaired low surrogate, DC00",
    "non-character, FFFE",
    "tag, E0041",
    "interlinear annotation, FFF9"
  })
  void charactersThatPeopleCannotSeeAreRefusedWhereverTheyStand(String name, String hex) {
    String text = "北京" + new String(Character.toChars(Integer.parseInt(hex, 16))) + "港航";
    put("name", text);
    put("notes", List.of("fine", text));
    put("labels", Map.of("k", text));
    put("uscc", text);
    assertThatExceptionOfType(InvalidFields.class)
        .as(name)
        .isThrownBy(() -> Reading.strictly(Trial.class, tree))
        .satisfies(
            e ->
                assertThat(e.errors())
                    .containsExactlyInAnyOrder(
                        FieldError.at("/name", "text-character-not-allowed", "U+" + hex),
                        FieldError.at("/uscc", "text-character-not-allowed", "U+" + hex),
                        FieldError.at("/notes/1", "text-character-not-allowed", "U+" + hex),
                        FieldError.at("/labels/k", "text-character-not-allowed", "U+" + hex)));
  }

  record WithPasted(@Pasted @Length(10) String body) {}

  @Test
  void aPastedTextLosesWhatPeopleCannotSeeAndIsCheckedThen() {
    String pasted = "\uFEFF甲\u200B乙\u00AD\u2028丙\u202E\u0007\uD800\t丁\u2066\uDB40\uDC41";
    assertThat(Reading.strictly(WithPasted.class, Map.of("body", pasted)).body())
        .isEqualTo("甲乙\n丙\t丁");
    String long10 = "\u200B".repeat(90) + "x".repeat(10);
    assertThat(Reading.leniently(WithPasted.class, Map.of("body", long10), "/data").body())
        .isEqualTo("x".repeat(10));
    for (Map.Entry<Object, FieldError> wrong :
        Map.<Object, FieldError>of(
                "\u200B\uFEFF",
                FieldError.at("/body", "required"),
                "x".repeat(11),
                FieldError.at("/body", "text-too-long", 10, 11),
                BigDecimal.ONE,
                FieldError.at("/body", "text-expected"))
            .entrySet()) {
      assertThatExceptionOfType(InvalidFields.class)
          .isThrownBy(() -> Reading.strictly(WithPasted.class, Map.of("body", wrong.getKey())))
          .satisfies(e -> assertThat(e.errors()).containsExactly(wrong.getValue()));
    }
  }

  @Test
  void rareCharactersAreTextAndCountOnce() {
    put("name", "𠮷𪚥堃，两行\n第二行\t制表");
    put("code", "𠮷".repeat(10));
    var trial = Reading.strictly(Trial.class, tree);
    assertThat(trial.name()).startsWith("𠮷𪚥");
    assertThat(trial.code()).isEqualTo("𠮷".repeat(10));
  }

  @Test
  void aTextIsAsLongAsItsFieldTakes() {
    put("code", "12345678901");
    put("name", "x".repeat(501));
    put("notes", List.of("x".repeat(501)));
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.strictly(Trial.class, tree))
        .satisfies(
            e ->
                assertThat(e.errors())
                    .containsExactlyInAnyOrder(
                        FieldError.at("/code", "text-too-long", 10, 11),
                        FieldError.at("/name", "text-too-long", 500, 501),
                        FieldError.at("/notes/0", "text-too-long", 500, 501)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-02-30",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-1-1",
        "20260101",
        "26-01-01",
        "+12026-01-01",
        "+999999999-12-31",
        "-2026-01-01",
        "２０２６-01-01",
        "2026-01-01T00:00:00Z",
        "2026-01-01 "
      })
  void daysThatDoNotExistAreRefused(String text) {
    put("day", text);
    assertThat(errors(tree)).containsExactly("/day date-malformed");
  }

  @Test
  void leapDaysExist() {
    put("day", "2028-02-29");
    assertThat(Reading.strictly(Trial.class, tree).day()).isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29T00:00:00Z",
        "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z",
        "2026-01-01T23:59:60Z",
        "2026-01-01T00:00Z",
        "2026-01-01T00:00:00",
        "2026-01-01T00:00:00+08:00",
        "2026-01-01t00:00:00z",
        "2026-01-01T00:00:00.1234567890Z",
        "２026-01-01T00:00:00Z",
        "+12026-01-01T00:00:00Z"
      })
  void instantsThatDoNotExistAreRefused(String text) {
    put("at", text);
    assertThat(errors(tree)).containsExactly("/at instant-malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e3",
        "1E999",
        "9e999999999",
        "+1",
        ".5",
        "1.",
        "01",
        "1,000",
        "８０",
        "NaN",
        "0x1",
        "1 ",
        "--1",
        "123456789012345678901",
        "0.12345678901"
      })
  void decimalsAreWrittenOut(String text) {
    put("ratio", text);
    assertThat(errors(tree)).containsExactly("/ratio decimal-malformed");
  }

  @Test
  void decimalsAreTextSoThatNothingRoundsThem() {
    put("ratio", new BigDecimal("80.5"));
    assertThat(errors(tree)).containsExactly("/ratio text-expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999",
        "-1e999",
        "1e999999999",
        "1e-999999999",
        "1.5",
        "2147483648",
        "1e18",
        "-1e2147483647"
      })
  void integersBeyondTheirTypeAreRefusedAtOnce(String number) {
    put("count", new BigDecimal(number));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () -> assertThat(errors(tree)).containsExactly("/count integer-expected"));
  }

  @Test
  void anIntegerMayBeWrittenWithAnExponent() {
    put("count", new BigDecimal("1e2"));
    put("more", new BigDecimal("7.0"));
    assertThat(Reading.strictly(Trial.class, tree).count()).isEqualTo(100);
    assertThat(Reading.strictly(Trial.class, tree).more()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "within, P, period-malformed",
    "within, P99999999999D, period-malformed",
    "within, PT1H, period-malformed",
    "waiting, P1M, duration-malformed",
    "waiting, PT99999999999999999999S, duration-malformed",
    "place, 'http://[', uri-malformed",
    "place, 'a b', uri-malformed",
    "colour, green, code-unknown",
    "colour, '', required"
  })
  void otherScalarsAreRefusedByTheirOwnCode(String field, String text, String code) {
    put(field, text);
    assertThat(errors(tree)).containsExactly("/" + field + " " + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"usd", "XXXX", "US", "U$D", "ＵＳＤ"})
  void currenciesAreThoseOfIso4217(String code) {
    put("limit", Map.of("amount", "1", "currency", code));
    assertThat(errors(tree)).containsExactly("/limit/currency currency-unknown");
  }

  @Test
  void anUnknownCodeIsToldWhichThereAre() {
    put("colour", "BLUE");
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.strictly(Trial.class, tree))
        .satisfies(
            e ->
                assertThat(e.errors())
                    .containsExactly(
                        FieldError.at("/colour", "code-unknown", "BLUE", "RED, GREEN")));
  }

  @Test
  void whatIsNotAnObjectHasNoFields() {
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.strictly(Trial.class, List.of()))
        .satisfies(
            e -> assertThat(e.errors()).containsExactly(FieldError.at("", "object-expected")));
    put("limit", "USD 5");
    put("lines", Map.of());
    put("labels", List.of());
    put("period", true);
    assertThat(errors(tree))
        .containsExactlyInAnyOrder(
            "/limit object-expected",
            "/lines list-expected",
            "/labels object-expected",
            "/period object-expected");
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.strictly(Trial.class, null));
  }

  @Test
  void listsHaveAtMostTenThousandItems() {
    put("notes", Collections.nCopies(10_001, "n"));
    assertThat(errors(tree)).containsExactly("/notes list-too-long");
    put("notes", Collections.nCopies(10_000, "n"));
    assertThat(Reading.strictly(Trial.class, tree).notes()).hasSize(10_000);
  }

  @Test
  void whatWasKeptIsNotCheckedAgain() {
    put("name", "kept before the rule\u200B");
    assertThat(Reading.own(Trial.class, tree).name()).endsWith("\u200B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"１２", "٣", "+5", "5.0", "", "9999999999", "1e1"})
  void integersInAddressesAreAsciiDigits(String text) {
    assertThatExceptionOfType(cn.portcover.domain.Malformed.class)
        .isThrownBy(() -> Scalars.read(int.class, text))
        .satisfies(m -> assertThat(m.code()).isEqualTo("integer-malformed"));
  }

  @Test
  void integersAndBooleansInAddressesAreRead() {
    assertThat(Scalars.read(int.class, "-12")).isEqualTo(-12);
    assertThat(Scalars.read(Long.class, "4000000000")).isEqualTo(4_000_000_000L);
    assertThat(Scalars.read(boolean.class, "true")).isEqualTo(true);
    assertThatExceptionOfType(cn.portcover.domain.Malformed.class)
        .isThrownBy(() -> Scalars.read(Boolean.class, "TRUE"))
        .satisfies(m -> assertThat(m.code()).isEqualTo("boolean-malformed"));
  }

  @SuppressWarnings("NullAway") // A JSON null stands in the tree as one.
  private void put(String name, @Nullable Object value) {
    tree.put(name, value);
  }

  private static List<String> errors(Map<String, Object> tree) {
    List<String> errors = new ArrayList<>();
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> Reading.strictly(Trial.class, tree))
        .satisfies(r -> r.errors().forEach(e -> errors.add(e.pointer() + " " + e.code())));
    return errors;
  }
}
