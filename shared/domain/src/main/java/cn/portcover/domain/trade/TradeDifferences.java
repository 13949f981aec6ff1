package cn.portcover.domain.trade;

import static cn.portcover.domain.trade.TradeDataCheck.Field.AMOUNT;
import static cn.portcover.domain.trade.TradeDataCheck.Field.CONSIGNEE;
import static cn.portcover.domain.trade.TradeDataCheck.Field.DATE;
import static cn.portcover.domain.trade.TradeDataCheck.Field.HS_CODE;

import cn.portcover.domain.buyer.BuyerName;
import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.trade.TradeDataCheck.Difference;
import cn.portcover.domain.trade.TradeDataCheck.Shipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In what a shipment and one of its documents differ; what a document leaves open does not. */
final class TradeDifferences {
  /** A bill of lading to order names no consignee. */
  private static final String TO_ORDER = "TO ORDER";

  private final Shipment shipment;
  private final List<Difference> found = new ArrayList<>();

  private TradeDifferences(Shipment shipment) {
    this.shipment = shipment;
  }

  static List<Difference> between(Shipment shipment, TradeDocument document) {
    var differences = new TradeDifferences(shipment);
    if (document.declaration() != null) {
      differences.with(document.declaration());
    }
    if (document.billOfLading() != null) {
      differences.consignee(document.billOfLading().consignee());
    }
    if (document.certificateOfOrigin() != null) {
      differences.with(document.certificateOfOrigin());
    }
    return differences.found;
  }

  private void with(Declaration declaration) {
    // Several invoices may go under one declaration, so the invoice may be less than its total.
    if (declaration.isAllIn(shipment.currency())) {
      BigDecimal total = declaration.totalIn(shipment.currency());
      if (shipment.amount().compareTo(total) > 0) {
        found.add(new Difference(AMOUNT, amount(shipment.amount()), amount(total)));
      }
    }
    if (!shipment.shippedOn().equals(declaration.leftOn())) {
      found.add(
          new Difference(DATE, shipment.shippedOn().toString(), declaration.leftOn().toString()));
    }
    hsCode(declaration.items().stream().map(Declaration.Item::hsCode).toList(), 10);
    consignee(declaration.consignee());
  }

  private void with(CertificateOfOrigin certificate) {
    // Other countries know the six digits of the Harmonized System only.
    hsCode(certificate.items().stream().map(CertificateOfOrigin.Item::hsCode).toList(), 6);
    consignee(certificate.consignee());
  }

  private void hsCode(List<HsCode> codes, int digits) {
    String own = shipment.hsCode().value().substring(0, digits);
    if (codes.stream().noneMatch(code -> code.value().startsWith(own))) {
      found.add(
          new Difference(
              HS_CODE,
              shipment.hsCode().value(),
              codes.stream().map(HsCode::value).distinct().collect(Collectors.joining(", "))));
    }
  }

  private void consignee(@Nullable String consignee) {
    String buyer = shipment.buyer();
    if (buyer != null
        && consignee != null
        && !BuyerName.key(consignee).startsWith(TO_ORDER)
        && !BuyerName.agree(buyer, consignee)) {
      found.add(new Difference(CONSIGNEE, buyer, consignee));
    }
  }

  private String amount(BigDecimal amount) {
    return shipment.currency().getCurrencyCode() + " " + amount.toPlainString();
  }
}
