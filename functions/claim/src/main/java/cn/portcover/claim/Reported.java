package cn.portcover.claim;

import cn.portcover.document.claim.ReportContents;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.BillOfLading;
import cn.portcover.domain.trade.CertificateOfOrigin;
import cn.portcover.domain.trade.Coded;
import cn.portcover.domain.trade.Declaration;
import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.domain.trade.TradeDocumentKind;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trade documents as the shipment data report prints them: codes with their names, in texts. */
final class Reported {
  private Reported() {}

  static ReportContents contents(Claim claim, List<ReportedData.Found> found) {
    return new ReportContents(
        claim.number().value(),
        claim.header().policyNumber().value(),
        claim.header().insured().name(),
        claim.header().insured().uscc().value(),
        claim.header().insurerName(),
        found.stream().map(Reported::group).toList());
  }

  private static ReportContents.Group group(ReportedData.Found found) {
    var row = found.shipment().row();
    var certificate = row.certificateOfOriginNumber();
    return new ReportContents.Group(
        found.shipment().serial().value(),
        row.invoiceNumber(),
        row.declarationNumber().value(),
        certificate == null ? null : certificate.value(),
        document(found, TradeDocumentKind.DECLARATION)
            .map(d -> declaration(d.number(), Objects.requireNonNull(d.declaration())))
            .orElse(null),
        document(found, TradeDocumentKind.BILL_OF_LADING)
            .map(d -> billOfLading(d.number(), Objects.requireNonNull(d.billOfLading())))
            .orElse(null),
        document(found, TradeDocumentKind.CERTIFICATE_OF_ORIGIN)
            .map(d -> certificate(d.number(), Objects.requireNonNull(d.certificateOfOrigin())))
            .orElse(null));
  }

  private static Optional<TradeDocument> document(
      ReportedData.Found found, TradeDocumentKind kind) {
    return found.documents().stream().filter(d -> d.kind() == kind).findFirst();
  }

  private static ReportContents.Declaration declaration(String number, Declaration d) {
    return new ReportContents.Declaration(
        number,
        district(d.exit()),
        d.exportedOn(),
        district(d.declaredAt()),
        d.shipper().customsCode().value(),
        d.shipper().name(),
        shown(d.transportMode()),
        d.transport(),
        shown(d.destinationPort()),
        d.declarant(),
        text(d.tradeCountry()),
        d.voyage(),
        text(d.billOfLading()),
        d.enteredBy(),
        d.consignee(),
        d.terms(),
        d.contract(),
        d.packages(),
        d.grossKilograms(),
        d.containers() == null
            ? List.of()
            : d.containers().stream()
                .map(
                    c ->
                        new ReportContents.Container(
                            c.number(), c.specification(), c.tareKilograms()))
                .toList(),
        d.items().stream().map(Reported::item).toList());
  }

  private static ReportContents.Item item(Declaration.Item item) {
    return new ReportContents.Item(
        item.line(),
        item.hsCode().value(),
        item.name(),
        item.quantity(),
        item.unit(),
        item.price(),
        item.total(),
        code(item.currency()),
        item.legalQuantity(),
        item.legalUnit(),
        text(item.origin()));
  }

  private static ReportContents.BillOfLading billOfLading(String number, BillOfLading b) {
    return new ReportContents.BillOfLading(
        number,
        b.houseNumber(),
        b.transport(),
        b.voyage(),
        b.shipper(),
        b.consignee(),
        null,
        shown(b.loadingPort()),
        shown(b.dischargePort()),
        b.declaredOn());
  }

  private static ReportContents.Certificate certificate(String number, CertificateOfOrigin c) {
    return new ReportContents.Certificate(
        number,
        shown(c.type()),
        c.issuedBy(),
        c.issuedOn(),
        c.exporter(),
        c.consignee(),
        text(c.destination()),
        c.invoice(),
        c.items().stream()
            .map(
                item ->
                    new ReportContents.OriginItem(
                        item.line(),
                        item.hsCode().value(),
                        item.name(),
                        item.quantity(),
                        item.unit(),
                        item.criterion()))
            .toList());
  }

  private static @Nullable String shown(@Nullable Coded coded) {
    return coded == null ? null : coded.shown();
  }

  private static @Nullable String district(@Nullable CustomsDistrict district) {
    return text(district);
  }

  private static @Nullable String text(@Nullable Object code) {
    return code == null ? null : code.toString();
  }

  private static String code(Currency currency) {
    return currency.getCurrencyCode();
  }
}
