package cn.portcover.messaging.type;

import cn.portcover.domain.claim.ShipmentSerial;
import cn.portcover.domain.trade.TradeDataCheck;
import cn.portcover.domain.trade.TradeDocumentKind;
import java.time.Instant;
import java.util.List;

/**
 * 申报数据检查: what customs and origin systems had under the numbers of a claim's shipments. The
 * documents themselves are stated in the shipment data report.
 *
 * @param checkedAt when it was looked up
 * @param shipments each of the claim's, in order
 */
public record TradeDataChecks(Instant checkedAt, List<OfShipment> shipments) {

  /** What was found of one shipment: declaration, bill of lading, certificate of origin. */
  public record OfShipment(ShipmentSerial serial, List<Finding> findings) {
    public OfShipment {
      findings = List.copyOf(findings);
    }
  }

  /**
   * What was found of one number.
   *
   * @param differences between the shipment and the document, where there is one
   */
  public record Finding(
      TradeDocumentKind kind,
      String number,
      TradeDataCheck.Result result,
      List<Difference> differences) {
    public Finding {
      differences = List.copyOf(differences);
    }
  }

  /** The shipment says this, its document that. */
  public record Difference(TradeDataCheck.Field field, String ofShipment, String ofDocument) {}

  public TradeDataChecks {
    shipments = List.copyOf(shipments);
  }
}
