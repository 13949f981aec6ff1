package cn.portcover.domain.claim;

import static cn.portcover.domain.claim.SomeClaims.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.trade.CertificateOfOriginNumber;
import cn.portcover.domain.trade.DeclarationNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShipmentRulesTest {
  private static final ShipmentRow GOOD = SomeClaims.row("INV-1", PaymentMethod.OA);

  private static List<String> problems(ShipmentRow row) {
    return ShipmentRules.problems(row, TODAY).stream()
        .map(e -> e.pointer() + " " + e.code())
        .toList();
  }

  private static ShipmentRow amounts(String invoiced, String received, String claimed) {
    return SomeClaims.row("INV-1", PaymentMethod.OA, invoiced, received, claimed);
  }

  private static ShipmentRow row(
      String contract,
      String invoice,
      LocalDate shipped,
      String declaration,
      @Nullable String certificate,
      String term,
      Money invoiced) {
    return new ShipmentRow(
        contract,
        invoice,
        GOOD.hsCode(),
        shipped,
        new DeclarationNumber(declaration),
        certificate == null ? null : new CertificateOfOriginNumber(certificate),
        PaymentMethod.OA,
        term,
        invoiced,
        SomeClaims.usd("0"),
        SomeClaims.usd("1"),
        CollectionStatus.NOT_COLLECTED);
  }

  private static ShipmentRow with(
      LocalDate shipped, String declaration, @Nullable String certificate) {
    return row("S", "I", shipped, declaration, certificate, "T", SomeClaims.usd("9"));
  }

  @Test
  void aGoodRowHasNone() {
    assertThat(problems(GOOD)).isEmpty();
    assertThat(problems(with(TODAY, "010120260000000044", null))).isEmpty();
  }

  @Test
  void itWasShippedAlready() {
    assertThat(problems(with(TODAY.plusDays(1), "010120260000000044", null)))
        .containsExactly("/shippedOn date-in-future");
  }

  @Test
  void itWasDeclaredForExport() {
    assertThat(problems(with(TODAY, "010120261000000044", null)))
        .containsExactly("/declarationNumber declaration-number-import");
    assertThat(problems(with(TODAY, "010120270000000044", null)))
        .containsExactly("/declarationNumber declaration-number-year");
  }

  @Test
  void itsCertificateIsNotOfAYearToCome() {
    assertThat(problems(with(TODAY, "010120260000000044", "E271108919030001")))
        .containsExactly("/certificateOfOriginNumber certificate-of-origin-number-year");
  }

  @Test
  void textsHaveTheirLengths() {
    String hundred = "字".repeat(100);
    assertThat(
            problems(
                row(
                    hundred,
                    hundred,
                    TODAY,
                    "010120260000000044",
                    null,
                    hundred + hundred,
                    SomeClaims.usd("9"))))
        .isEmpty();
    List<FieldError> tooLong =
        ShipmentRules.problems(
            row(
                hundred + "1",
                hundred + "𠮷",
                TODAY,
                "010120260000000044",
                null,
                hundred + hundred + "1",
                SomeClaims.usd("9")),
            TODAY);
    assertThat(tooLong)
        .containsExactly(
            FieldError.at("/contractNumber", "text-too-long", 100, 101),
            FieldError.at("/invoiceNumber", "text-too-long", 100, 101),
            FieldError.at("/paymentTerm", "text-too-long", 200, 201));
  }

  @Test
  void amountsAreInDollars() {
    ShipmentRow euros = row("S", "I", TODAY, "010120260000000044", null, "T", Money.of("9", "EUR"));
    assertThat(problems(euros)).containsExactly("/invoiceAmount/currency currency-must-be-usd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100|0|100|",
        "100|100|0|",
        "100|30|70|",
        "100|30|0|",
        "100|30|70.01|/claimedAmount/amount claimed-exceeds-outstanding",
        "100|100.01|0|/receivedAmount/amount received-exceeds-invoice",
        "100|-1|100|/receivedAmount/amount money-negative",
        "100|0|-1|/claimedAmount/amount money-negative",
        "0|0|0|/invoiceAmount/amount money-not-positive"
      })
  void noMoreIsClaimedThanIsOutstanding(
      String invoiced, String received, String claimed, @Nullable String problem) {
    assertThat(problems(amounts(invoiced, received, claimed)))
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void theSentenceSaysHowMuchIsOutstanding() {
    assertThat(ShipmentRules.problems(amounts("100", "30", "80"), TODAY))
        .containsExactly(
            FieldError.at("/claimedAmount/amount", "claimed-exceeds-outstanding", "70.00"));
    assertThat(problems(amounts("-5", "0", "0")))
        .containsExactly(
            "/invoiceAmount/amount money-negative",
            "/receivedAmount/amount received-exceeds-invoice");
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    ShipmentRow wrong =
        new ShipmentRow(
            "S",
            "I",
            GOOD.hsCode(),
            TODAY.plusDays(3),
            new DeclarationNumber("010120261000000044"),
            null,
            PaymentMethod.OA,
            "T",
            Money.of("0", "EUR"),
            Money.of("-1", "CNY"),
            Money.of("1", "JPY"),
            CollectionStatus.NOT_COLLECTED);
    assertThat(problems(wrong))
        .containsExactly(
            "/shippedOn date-in-future",
            "/declarationNumber declaration-number-import",
            "/invoiceAmount/currency currency-must-be-usd",
            "/receivedAmount/currency currency-must-be-usd",
            "/receivedAmount/amount money-negative",
            "/claimedAmount/currency currency-must-be-usd",
            "/invoiceAmount/amount money-not-positive");
  }

  @Test
  void aRowHasOneDigestAndAnotherRowAnother() {
    assertThat(GOOD.digest()).isEqualTo(SomeClaims.row("INV-1", PaymentMethod.OA).digest());
    assertThat(
            List.of(
                    GOOD,
                    SomeClaims.row("INV-2", PaymentMethod.OA),
                    SomeClaims.row("INV-1", PaymentMethod.TT),
                    amounts("1000", "200", "700"),
                    amounts("1000", "100", "800"),
                    with(TODAY, "010120260000000044", null),
                    with(TODAY, "010120260000000044", "E261108919030001"),
                    row("S1", "I", TODAY, "010120260000000044", null, "T", SomeClaims.usd("9")),
                    row("S", "1I", TODAY, "010120260000000044", null, "T", SomeClaims.usd("9")))
                .stream()
                .map(ShipmentRow::digest))
        .doesNotHaveDuplicates();
  }
}
