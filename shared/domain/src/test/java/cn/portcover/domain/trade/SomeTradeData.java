package cn.portcover.domain.trade;

import cn.portcover.domain.Uscc;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.HsCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that tests speak of. */
final class SomeTradeData {
  static final Currency USD = Currency.getInstance("USD");
  static final Uscc OWNER = new Uscc("91110107569535667U");
  static final Uscc STRANGER = new Uscc("91512081MA62K0260E");
  static final LocalDate DAY = LocalDate.of(2026, 5, 2);
  static final DeclarationNumber EXPORT = new DeclarationNumber("010120260000000044");
  static final DeclarationNumber IMPORT = new DeclarationNumber("010120261000000044");
  static final CertificateOfOriginNumber CERTIFICATE =
      new CertificateOfOriginNumber("E261108919030001");
  static final String BILL = "COSU6123450";
  static final HsCode LAPTOPS = new HsCode("8471300000");

  private SomeTradeData() {}

  static Declaration.Item item(String total, String currency) {
    return new Declaration.Item(
        1,
        LAPTOPS,
        "笔记本电脑",
        BigDecimal.ONE,
        "台",
        null,
        new BigDecimal(total),
        Currency.getInstance(currency),
        null,
        null,
        null);
  }

  static Declaration declaration(
      @Nullable LocalDate exported, @Nullable String consignee, Declaration.Item... items) {
    return new Declaration(
        null,
        exported,
        DAY,
        null,
        new Declaration.Party(new CustomsCode("1108919038"), "某公司"),
        null,
        null,
        null,
        null,
        null,
        null,
        new BillOfLadingNumber(BILL),
        null,
        consignee,
        null,
        null,
        null,
        null,
        null,
        Arrays.asList(items));
  }

  static TradeDocument document(DeclarationNumber number, Uscc owner, Declaration declaration) {
    return new TradeDocument(
        TradeDocumentKind.DECLARATION,
        number.value(),
        new TradeDocument.Owner(owner, null),
        declaration,
        null,
        null);
  }

  static TradeDocument declared(Uscc owner) {
    return document(EXPORT, owner, declaration(DAY, "ACME TRADING INC", item("50000.00", "USD")));
  }

  static TradeDocument bill(Uscc owner, String consignee) {
    return new TradeDocument(
        TradeDocumentKind.BILL_OF_LADING,
        BILL,
        new TradeDocument.Owner(owner, null),
        null,
        new BillOfLading(
            null, null, "EVER GIVEN", null, "某公司", consignee, DAY, null, null, null, null),
        null);
  }

  static TradeDocument certificate(String consignee, String hsCode) {
    return new TradeDocument(
        TradeDocumentKind.CERTIFICATE_OF_ORIGIN,
        CERTIFICATE.value(),
        new TradeDocument.Owner(OWNER, null),
        null,
        null,
        new CertificateOfOrigin(
            new Coded("E", "中国—东盟"),
            DAY,
            null,
            "某公司",
            consignee,
            new CountryCode("VNM"),
            null,
            null,
            null,
            List.of(
                new CertificateOfOrigin.Item(
                    1, new HsCode(hsCode), "笔记本电脑", null, null, null, null, null))));
  }

  static TradeDataCheck.Shipment shipment(String amount, LocalDate on, String hsCode) {
    return new TradeDataCheck.Shipment(
        EXPORT, CERTIFICATE, new HsCode(hsCode), on, new BigDecimal(amount), USD, "Acme Trading");
  }

  static TradeDataCheck.Shipment shipment() {
    return shipment("50000.00", DAY, LAPTOPS.value());
  }
}
