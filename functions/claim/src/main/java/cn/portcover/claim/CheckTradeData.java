package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Language;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentSerial;
import cn.portcover.domain.trade.TradeDataCheck;
import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.domain.trade.TradeDocumentKind;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Store;
import io.micronaut.http.annotation.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 申报数据检查: what the single window has under the numbers of the shipments, a page of them at a time,
 * and in what the two differ. The company's own data only.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ClaimNotFound.class, CursorNotValid.class},
    uses = Operation.Uses.REFERENCE,
    reads = {Claim.class, Shipment.class})
final class CheckTradeData {
  private final ReportedData data;

  CheckTradeData(ReportedData data) {
    this.data = data;
  }

  /**
   * @param ofShipment what the shipment says
   * @param ofDocument what the document says
   */
  record DifferenceView(TradeDataCheck.Field field, String ofShipment, String ofDocument) {}

  /**
   * @param document the key data, where it is the company's own and of the right kind
   */
  record FindingView(
      TradeDocumentKind kind,
      String kindLabel,
      String number,
      TradeDataCheck.Result result,
      String resultLabel,
      List<DifferenceView> differences,
      @Nullable TradeDocument document) {
    static FindingView of(TradeDataCheck.Finding finding, Language language) {
      return new FindingView(
          finding.kind(),
          finding.kind().label(language),
          finding.number(),
          finding.result(),
          finding.result().label(language),
          finding.differences().stream()
              .map(d -> new DifferenceView(d.field(), d.ofShipment(), d.ofDocument()))
              .toList(),
          finding.document());
    }
  }

  /** What was found of one shipment. */
  record ShipmentFindings(ShipmentSerial serial, String invoiceNumber, List<FindingView> findings) {
    static ShipmentFindings of(ReportedData.Found found, Language language) {
      return new ShipmentFindings(
          found.shipment().serial(),
          found.shipment().row().invoiceNumber(),
          found.findings().stream().map(f -> FindingView.of(f, language)).toList());
    }
  }

  @Post("/claims/{claimNumber}/trade-data-checks")
  Paging.Listing<ShipmentFindings> check(
      String claimNumber, Paging paging, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    Store.Page<Shipment> page = Shipments.page(claim, paging, work);
    return new Paging.Listing<>(
        data.check(claim, page.items()).stream()
            .map(found -> ShipmentFindings.of(found, caller.language()))
            .toList(),
        page.nextCursor());
  }
}
