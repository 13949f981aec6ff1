package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ImportUnderWay;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.TooManyShipments;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.http.Takes;
import cn.portcover.operation.port.Uploads;
import cn.portcover.spreadsheet.Limits;
import cn.portcover.spreadsheet.SpreadsheetDamaged;
import cn.portcover.spreadsheet.SpreadsheetTooLarge;
import cn.portcover.spreadsheet.SpreadsheetTypeNotAllowed;
import cn.portcover.spreadsheet.Tables;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 导入出运信息: the body is a workbook or a CSV file of at most 4 MB, whatever its content type. Either
 * all rows become shipments or none; with {@code partial=true} the good ones do.
 */
@Operation(
    caller = MEMBER,
    changes = {Claim.class, Shipment.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      InvalidFields.class,
      ImportTooLarge.class,
      ImportUnderWay.class,
      TooManyShipments.class,
      SpreadsheetTypeNotAllowed.class,
      SpreadsheetDamaged.class,
      SpreadsheetTooLarge.class
    },
    keyRequired = true,
    uses = Operation.Uses.HANDOUTS)
final class ImportShipments {
  // Base64 of it, and the event around, fit into the 6 MB that a function takes.
  private static final int MOST_BYTES = 4_000_000;
  private static final Limits LIMITS = new Limits(Claim.MOST_SHIPMENTS + 1, 60);
  private static final Duration LINK = Duration.ofMinutes(15);

  private final Tables tables;
  private final ShipmentImport shipmentImport;
  private final Uploads uploads;
  private final Ids ids;

  ImportShipments(Tables tables, ShipmentImport shipmentImport, Uploads uploads, Ids ids) {
    this.tables = tables;
    this.shipmentImport = shipmentImport;
    this.uploads = uploads;
    this.ids = ids;
  }

  @Post("/claims/{claimNumber}/shipments/imports")
  @Takes(
      value = {ShipmentWorkbooks.MEDIA_TYPE, "text/csv"},
      description =
          "A workbook or a CSV file of at most 4 MB with the columns of"
              + " /v1/shipment-template.xlsx; what it is tells its content, not its content type")
  ImportReport run(
      String claimNumber,
      @Nullable @QueryValue Boolean partial,
      Request request,
      Caller caller,
      Work work,
      Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    if (request.body().length > MOST_BYTES) {
      throw new ImportTooLarge();
    }
    ShipmentSheet sheet =
        ShipmentSheet.of(tables.read(request.body(), LIMITS), ClaimDeadlines.day(now));
    boolean takes =
        !sheet.good().isEmpty() && (sheet.bad().isEmpty() || Boolean.TRUE.equals(partial));
    Claim after = takes ? shipmentImport.add(sheet.good(), claim, work) : claim;
    return ImportReport.of(
        sheet,
        takes ? sheet.good().size() : 0,
        after,
        corrections(sheet, claim, caller, now),
        caller.language());
  }

  private ImportReport.@Nullable Corrections corrections(
      ShipmentSheet sheet, Claim claim, Caller caller, Instant now) {
    if (sheet.bad().isEmpty()) {
      return null;
    }
    String file = "handouts/" + claim.subject() + "/" + ids.next(now) + ".xlsx";
    uploads.put(
        file,
        ShipmentWorkbooks.corrections(sheet.bad(), caller.language()),
        ShipmentWorkbooks.MEDIA_TYPE);
    String name = caller.language().choose("出运信息-待更正.xlsx", "shipments-to-correct.xlsx");
    return new ImportReport.Corrections(
        uploads.link(file, name, ShipmentWorkbooks.MEDIA_TYPE, LINK), now.plus(LINK));
  }
}
