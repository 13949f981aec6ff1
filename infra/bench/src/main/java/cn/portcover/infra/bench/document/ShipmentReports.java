package cn.portcover.infra.bench.document;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.claim.ReportContents;
import cn.portcover.document.claim.ReportContents.BillOfLading;
import cn.portcover.document.claim.ReportContents.Container;
import cn.portcover.document.claim.ReportContents.Declaration;
import cn.portcover.document.claim.ReportContents.Group;
import cn.portcover.document.claim.ReportContents.Item;
import cn.portcover.document.claim.ShipmentReportPdf;
import cn.portcover.domain.Language;
import cn.portcover.domain.document.DocumentNumber;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Reports of shipments of sixty rows each, two pages a shipment. */
final class ShipmentReports {
  static final int ROWS_OF_A_SHIPMENT = 60;

  private static final Heading HEADING =
      new Heading(
          new DocumentNumber("PC2026-7F3K-9Q2M-0XWT-4BCD"),
          URI.create(
              "https://portcover.example/v1/documents/PC2026-7F3K-9Q2M-0XWT-4BCD/verification"),
          Instant.parse("2026-11-21T08:15:30Z"),
          Language.ZH);

  private ShipmentReports() {}

  static RenderedPdf drawn(ReportContents report) {
    return new ShipmentReportPdf().render(report, null, HEADING);
  }

  /**
   * @param rows a multiple of sixty
   */
  static ReportContents of(int rows) {
    return new ReportContents(
        "SP20261121004829174435",
        "SCH025103-202600",
        "西安秦川机电进出口有限公司",
        "91610131MA6TQ4QC1H",
        "中国出口信用保险公司",
        IntStream.rangeClosed(1, rows / ROWS_OF_A_SHIPMENT)
            .mapToObj(ShipmentReports::group)
            .toList());
  }

  private static Group group(int number) {
    return new Group(
        "202611210048291%05d".formatted(number),
        "INV-2026-%04d".formatted(number),
        "0101202600000%05d".formatted(number),
        null,
        declaration(number),
        billOfLading(number),
        null);
  }

  private static Declaration declaration(int number) {
    return new Declaration(
        "0101202600000%05d".formatted(number),
        "(5301)皇岗海关",
        LocalDate.of(2026, 7, 14),
        "(9001)关中海关",
        "6101919038",
        "西安秦川机电进出口有限公司",
        "(2)水路运输",
        "COSCO SHIPPING ARIES",
        "(DEU018)汉堡",
        "陕西通关报关服务有限公司",
        "(DEU)德国",
        "042W",
        "COSU6309%06d".formatted(number),
        "陕西通关报关服务有限公司",
        "RHEINLAND MASCHINENHANDEL GMBH",
        "(3)FOB",
        "QC-RM-2026-018",
        240,
        new BigDecimal("18650.50"),
        List.of(new Container("CSLU2104457", "40HQ", new BigDecimal("3980"))),
        IntStream.rangeClosed(1, ROWS_OF_A_SHIPMENT)
            .mapToObj(serial -> item(number, serial))
            .toList());
  }

  /** No two rows alike, as in life. */
  private static Item item(int number, int serial) {
    return new Item(
        serial,
        "84581100%02d".formatted(serial),
        "数控卧式车床 CK61" + serial + "/" + number,
        BigDecimal.valueOf(serial),
        "台",
        BigDecimal.valueOf(1_280_000L + serial, 2),
        BigDecimal.valueOf(5_120_000L + number * 100L + serial, 2),
        "USD",
        BigDecimal.valueOf(serial),
        "台",
        "中国");
  }

  private static BillOfLading billOfLading(int number) {
    return new BillOfLading(
        "COSU6309%06d".formatted(number),
        null,
        "COSCO SHIPPING ARIES",
        "042W",
        "西安秦川机电进出口有限公司",
        "RHEINLAND MASCHINENHANDEL GMBH",
        "SAME AS CONSIGNEE",
        "(CNSHA)上海",
        "(DEHAM)汉堡",
        LocalDate.of(2026, 7, 16));
  }
}
