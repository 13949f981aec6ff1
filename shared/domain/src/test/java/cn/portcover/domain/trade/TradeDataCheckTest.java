package cn.portcover.domain.trade;

import static cn.portcover.domain.trade.SomeTradeData.BILL;
import static cn.portcover.domain.trade.SomeTradeData.CERTIFICATE;
import static cn.portcover.domain.trade.SomeTradeData.DAY;
import static cn.portcover.domain.trade.SomeTradeData.EXPORT;
import static cn.portcover.domain.trade.SomeTradeData.IMPORT;
import static cn.portcover.domain.trade.SomeTradeData.LAPTOPS;
import static cn.portcover.domain.trade.SomeTradeData.OWNER;
import static cn.portcover.domain.trade.SomeTradeData.STRANGER;
import static cn.portcover.domain.trade.SomeTradeData.USD;
import static cn.portcover.domain.trade.SomeTradeData.bill;
import static cn.portcover.domain.trade.SomeTradeData.certificate;
import static cn.portcover.domain.trade.SomeTradeData.declaration;
import static cn.portcover.domain.trade.SomeTradeData.declared;
import static cn.portcover.domain.trade.SomeTradeData.document;
import static cn.portcover.domain.trade.SomeTradeData.item;
import static cn.portcover.domain.trade.SomeTradeData.shipment;
import static cn.portcover.domain.trade.TradeDataCheck.Result.NORMAL;
import static cn.portcover.domain.trade.TradeDataCheck.Result.NOT_FOUND;
import static cn.portcover.domain.trade.TradeDataCheck.Result.NOT_YOURS;
import static cn.portcover.domain.trade.TradeDataCheck.Result.WRONG_KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.trade.TradeDataCheck.Difference;
import cn.portcover.domain.trade.TradeDataCheck.Field;
import cn.portcover.domain.trade.TradeDataCheck.Finding;
import cn.portcover.domain.trade.TradeDataCheck.Result;
import cn.portcover.domain.trade.TradeDataCheck.Shipment;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("申报数据检查")
class TradeDataCheckTest {
  private static List<Finding> check(Shipment shipment, TradeDocument... known) {
    return TradeDataCheck.of(OWNER, Arrays.asList(known)).check(shipment);
  }

  private static List<Result> results(TradeDocument... known) {
    return check(shipment(), known).stream().map(Finding::result).toList();
  }

  private static List<Difference> differences(Shipment shipment, TradeDocument... known) {
    return check(shipment, known).stream().flatMap(f -> f.differences().stream()).toList();
  }

  @Test
  void eachDocumentThatIsNamedIsFoundAndAgrees() {
    List<Finding> findings =
        check(
            shipment(),
            declared(OWNER),
            bill(OWNER, "ACME TRADING INC, 5 MAIN STREET"),
            certificate("Acme Trading", "8471300000"));
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(
            TradeDocumentKind.DECLARATION,
            TradeDocumentKind.BILL_OF_LADING,
            TradeDocumentKind.CERTIFICATE_OF_ORIGIN);
    assertThat(findings)
        .extracting(Finding::number)
        .containsExactly(EXPORT.value(), BILL, CERTIFICATE.value());
    assertThat(findings).extracting(Finding::result).containsOnly(NORMAL);
    assertThat(findings).allMatch(f -> f.document() != null && f.differences().isEmpty());
  }

  @Test
  void whatNobodyPublishedIsNotFoundAndThenNoBillIsLookedFor() {
    assertThat(results()).containsExactly(NOT_FOUND, NOT_FOUND);
    assertThat(results(declared(OWNER))).containsExactly(NORMAL, NOT_FOUND, NOT_FOUND);
    assertThat(check(shipment())).allMatch(f -> f.document() == null);
  }

  @Test
  void ofAnothersDocumentNothingIsShown() {
    assertThat(check(shipment(), declared(STRANGER)).getFirst())
        .isEqualTo(
            new Finding(TradeDocumentKind.DECLARATION, EXPORT.value(), NOT_YOURS, null, List.of()));
    assertThat(results(declared(OWNER), bill(STRANGER, "X")))
        .containsExactly(NORMAL, NOT_YOURS, NOT_FOUND);
    assertThat(results(declared(STRANGER), declared(OWNER)).getFirst()).isEqualTo(NORMAL);
  }

  @Test
  void ownDataOfAnotherKindOrAnImportAreOfTheWrongKind() {
    var billWithThatNumber =
        new TradeDocument(
            TradeDocumentKind.BILL_OF_LADING,
            CERTIFICATE.value(),
            new TradeDocument.Owner(OWNER, null),
            null,
            bill(OWNER, "X").billOfLading(),
            null);
    assertThat(results(billWithThatNumber)).containsExactly(NOT_FOUND, WRONG_KIND);
    var others =
        new TradeDocument(
            TradeDocumentKind.BILL_OF_LADING,
            CERTIFICATE.value(),
            new TradeDocument.Owner(STRANGER, null),
            null,
            bill(OWNER, "X").billOfLading(),
            null);
    assertThat(results(others)).containsExactly(NOT_FOUND, NOT_FOUND);

    var imported = new Shipment(IMPORT, null, LAPTOPS, DAY, BigDecimal.ONE, USD, null);
    assertThat(check(imported, document(IMPORT, OWNER, declaration(DAY, null, item("1", "USD")))))
        .extracting(Finding::result)
        .containsExactly(WRONG_KIND);
    assertThat(imported.numbers()).containsExactly(IMPORT.value());
    assertThat(shipment().numbers()).containsExactly(EXPORT.value(), CERTIFICATE.value());
  }

  @Test
  void anInvoiceOverWhatWasDeclaredIsADifference() {
    assertThat(differences(shipment("50000.01", DAY, LAPTOPS.value()), declared(OWNER)))
        .containsExactly(new Difference(Field.AMOUNT, "USD 50000.01", "USD 50000.00"));
    assertThat(differences(shipment("49999.99", DAY, LAPTOPS.value()), declared(OWNER))).isEmpty();
    var two = declaration(DAY, null, item("30000", "USD"), item("20000", "USD"));
    assertThat(differences(shipment(), document(EXPORT, OWNER, two))).isEmpty();
    var mixed = declaration(DAY, null, item("1", "USD"), item("2", "EUR"));
    assertThat(mixed.totalIn(USD)).isEqualByComparingTo("1");
    assertThat(differences(shipment(), document(EXPORT, OWNER, mixed))).isEmpty();
  }

  @Test
  void anotherDayThanTheGoodsLeftIsADifference() {
    Shipment later = shipment("1", DAY.plusDays(1), LAPTOPS.value());
    assertThat(differences(later, declared(OWNER)))
        .containsExactly(new Difference(Field.DATE, "2026-05-03", "2026-05-02"));
    var undated = declaration(null, null, item("1", "USD"));
    assertThat(undated.leftOn()).isEqualTo(DAY);
    assertThat(differences(later, document(EXPORT, OWNER, undated))).hasSize(1);
  }

  @Test
  void goodsThatNoLineDeclaresAreADifference() {
    Shipment others = shipment("1", DAY, "8471410000");
    assertThat(differences(others, declared(OWNER)))
        .containsExactly(new Difference(Field.HS_CODE, "8471410000", "8471300000"));
    // A certificate is held to the six digits that other countries know.
    assertThat(differences(shipment(), certificate("ACME TRADING", "8471309999"))).isEmpty();
    assertThat(differences(shipment(), certificate("ACME TRADING", "8471319999")))
        .containsExactly(new Difference(Field.HS_CODE, "8471300000", "8471319999"));
  }

  @Test
  void anotherConsigneeIsADifferenceUnlessItIsToOrder() {
    assertThat(differences(shipment(), declared(OWNER), bill(OWNER, "Bravo Ltd")))
        .containsExactly(new Difference(Field.CONSIGNEE, "Acme Trading", "Bravo Ltd"));
    assertThat(differences(shipment(), declared(OWNER), bill(OWNER, "TO ORDER OF BANK X")))
        .isEmpty();
    assertThat(differences(shipment(), certificate("Bravo", "8471300000"))).hasSize(1);
    var unnamed = document(EXPORT, OWNER, declaration(DAY, null, item("50000.00", "USD")));
    assertThat(differences(shipment(), unnamed)).isEmpty();
    assertThat(differences(withoutBuyer(), declared(OWNER))).isEmpty();
  }

  private static Shipment withoutBuyer() {
    @Nullable String nobody = null;
    return new Shipment(EXPORT, null, LAPTOPS, DAY, BigDecimal.ONE, USD, nobody);
  }

  @Test
  void aDocumentHasTheContentOfItsKindAndNoOther() {
    var owner = new TradeDocument.Owner(OWNER, null);
    var content = declaration(DAY, null, item("1", "USD"));
    var bill = bill(OWNER, "X").billOfLading();
    for (TradeDocumentKind kind : TradeDocumentKind.values()) {
      assertThatExceptionOfType(Malformed.class)
          .isThrownBy(() -> new TradeDocument(kind, EXPORT.value(), owner, null, null, null))
          .satisfies(m -> assertThat(m.code()).isEqualTo("trade-document-content"));
      assertThatExceptionOfType(Malformed.class)
          .isThrownBy(() -> new TradeDocument(kind, EXPORT.value(), owner, content, bill, null))
          .satisfies(m -> assertThat(m.code()).isEqualTo("trade-document-content"));
    }
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () -> new TradeDocument(TradeDocumentKind.DECLARATION, "1", owner, content, null, null))
        .satisfies(m -> assertThat(m.code()).isEqualTo("declaration-number-malformed"));
  }

  @Test
  void numbersAreFoundHoweverTheyAreWritten() {
    assertThat(TradeDocumentKind.DECLARATION.normal("0101 2026 0 000000044"))
        .isEqualTo(EXPORT.value());
    assertThat(TradeDocumentKind.BILL_OF_LADING.normal("cosu 6123450")).isEqualTo(BILL);
    assertThat(TradeDocumentKind.CERTIFICATE_OF_ORIGIN.normal("e26 110891903 0001"))
        .isEqualTo(CERTIFICATE.value());
  }

  @Test
  void eachIsNamedInBothLanguages() {
    assertThat(NORMAL.label(Language.ZH)).isEqualTo("数据正常");
    assertThat(NOT_FOUND.label(Language.ZH)).isEqualTo("未查询到符合条件的数据");
    assertThat(NOT_YOURS.label(Language.EN)).isEqualTo("Another company's data");
    assertThat(TradeDocumentKind.DECLARATION.label(Language.ZH)).isEqualTo("报关单");
    assertThat(TradeDocumentKind.BILL_OF_LADING.label(Language.EN)).isEqualTo("Bill of lading");
    assertThat(new Coded("2248", "洋山港区").shown()).isEqualTo("洋山港区（2248）");
    assertThat(new Coded("2248", null).shown()).isEqualTo("2248");
  }
}
