package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** 下载导入模板: a workbook to be filled in with shipments. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {})
final class DownloadShipmentTemplate {
  @Get("/shipment-template.xlsx")
  @Answers(status = 200, media = ShipmentWorkbooks.MEDIA_TYPE)
  Answer download(Caller caller) {
    return new Answer(
        200,
        Map.of(
            "content-type",
            ShipmentWorkbooks.MEDIA_TYPE,
            "content-disposition",
            "attachment; filename=\"shipment-template.xlsx\""),
        ShipmentWorkbooks.template(caller.language()));
  }
}
