package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentNumber;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamesAndNumbersTest {
  private static final String ID = "01JD7Z5K3M8Q4R6T9V0WXYABCD";

  @ParameterizedTest
  @MethodSource("right")
  void aWellFormedOneIsKeptAsItIsWritten(Function<String, Text> made, String text) {
    assertThat(made.apply(text).value()).isEqualTo(text);
    assertThat(made.apply(text)).hasToString(text);
  }

  static Stream<Arguments> right() {
    return Stream.of(
        of(OfferNumber::new, "O"),
        of(OfferNumber::new, "SME-2026_07.1"),
        of(OfferNumber::new, "a".repeat(40)),
        of(PolicyNumber::new, "2026SCL000123"),
        of(PolicyNumber::new, "a".repeat(40)),
        of(RecordId::new, ID),
        of(Sha256::new, "0af".repeat(21) + "0"),
        of(CounterpartyId::new, "sinosure"),
        of(CounterpartyId::new, "b1"),
        of(CounterpartyId::new, "a" + "-".repeat(31)),
        of(DocumentNumber::new, "PC2026-7F3K-9Q2M-0XWT-4BCD"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void anyOtherShapeIsRefusedByItsOwnCode(Function<String, Text> made, String text, String code) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> made.apply(text))
        .satisfies(m -> assertThat(m.code()).isEqualTo(code))
        .satisfies(m -> assertThat(m.arguments()).containsExactly(text));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        of(OfferNumber::new, "", "offer-number-malformed"),
        of(OfferNumber::new, "-O", "offer-number-malformed"),
        of(OfferNumber::new, "O/1", "offer-number-malformed"),
        of(OfferNumber::new, "a".repeat(41), "offer-number-malformed"),
        of(PolicyNumber::new, "", "policy-number-malformed"),
        of(PolicyNumber::new, ".P", "policy-number-malformed"),
        of(PolicyNumber::new, "P 1", "policy-number-malformed"),
        of(PolicyNumber::new, "保单1", "policy-number-malformed"),
        of(PolicyNumber::new, "a".repeat(41), "policy-number-malformed"),
        of(RecordId::new, ID.substring(1), "id-malformed"),
        of(RecordId::new, ID + "0", "id-malformed"),
        of(RecordId::new, ID.toLowerCase(java.util.Locale.ROOT), "id-malformed"),
        of(RecordId::new, ID.replace('Z', 'I'), "id-malformed"),
        of(RecordId::new, ID.replace('Z', 'L'), "id-malformed"),
        of(RecordId::new, ID.replace('Z', 'O'), "id-malformed"),
        of(RecordId::new, ID.replace('Z', 'U'), "id-malformed"),
        of(Sha256::new, "0".repeat(63), "sha256-malformed"),
        of(Sha256::new, "A".repeat(64), "sha256-malformed"),
        of(CounterpartyId::new, "a", "counterparty-id-malformed"),
        of(CounterpartyId::new, "1a", "counterparty-id-malformed"),
        of(CounterpartyId::new, "Sinosure", "counterparty-id-malformed"),
        of(CounterpartyId::new, "a" + "-".repeat(32), "counterparty-id-malformed"),
        of(DocumentNumber::new, "PC2026-7F3K-9Q2M-0XWT", "document-number-malformed"),
        of(DocumentNumber::new, "PC2026-7F3K-9Q2M-0XWT-4BCU", "document-number-malformed"));
  }

  private static Arguments of(Function<String, Text> made, Object... more) {
    return Arguments.of(Stream.concat(Stream.of(made), Stream.of(more)).toArray());
  }

  @Test
  void aDigestIsWrittenAsFips180Does() {
    assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8)))
        .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Sha256.parse(" " + "AB".repeat(32) + " ")).isEqualTo(new Sha256("ab".repeat(32)));
  }
}
