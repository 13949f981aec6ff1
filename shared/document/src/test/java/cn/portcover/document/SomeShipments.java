package cn.portcover.document;

import cn.portcover.document.claim.ReportContents;
import cn.portcover.document.claim.ReportContents.BillOfLading;
import cn.portcover.document.claim.ReportContents.Certificate;
import cn.portcover.document.claim.ReportContents.Container;
import cn.portcover.document.claim.ReportContents.Declaration;
import cn.portcover.document.claim.ReportContents.Group;
import cn.portcover.document.claim.ReportContents.Item;
import cn.portcover.document.claim.ReportContents.OriginItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports of shipments as customs and others have them. */
final class SomeShipments {
  private static final LocalDate EXPORTED = LocalDate.of(2026, 7, 14);

  private SomeShipments() {}

  /** Three shipments: with everything, without a certificate, and of which nothing was found. */
  static ReportContents report() {
    return report(
        List.of(
            group(1, 6, true),
            group(2, 2, false),
            new Group(
                "20261121004829100003",
                "INV-2026-0003",
                "010120260000000046",
                "E261108919030003",
                null,
                null,
                null)));
  }

  static ReportContents report(List<Group> groups) {
    return new ReportContents(
        "SP20261121004829174435",
        "SCH025103-202600",
        "西安秦川机电进出口有限公司",
        "91610131MA6TQ4QC1H",
        "中国出口信用保险公司",
        groups);
  }

  static Group group(int number, int items, boolean certified) {
    return new Group(
        "202611210048291%05d".formatted(number),
        "INV-2026-%04d".formatted(number),
        "0101202600000%05d".formatted(number),
        certified ? "E26110891903%04d".formatted(number) : null,
        declaration(number, items),
        billOfLading(number),
        certified ? certificate(number) : null);
  }

  private static Declaration declaration(int number, int items) {
    return new Declaration(
        "0101202600000%05d".formatted(number),
        "(5301)皇岗海关",
        EXPORTED,
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
        List.of(
            new Container("CSLU2104457", "40HQ", new BigDecimal("3980")),
            new Container("CSLU2104462", "40HQ", new BigDecimal("3980"))),
        IntStream.rangeClosed(1, items).mapToObj(SomeShipments::item).toList());
  }

  private static Item item(int serial) {
    return new Item(
        serial,
        "8458110090",
        serial % 2 == 0 ? "数控卧式车床" : "数控卧式车床 CK6150，主轴转速 40–1800 r/min，含刀架",
        new BigDecimal("4"),
        "台",
        new BigDecimal("12800.00"),
        new BigDecimal("51200.00"),
        "USD",
        new BigDecimal("4"),
        "台",
        "中国");
  }

  private static BillOfLading billOfLading(int number) {
    return new BillOfLading(
        "COSU6309%06d".formatted(number),
        null,
        "COSCO SHIPPING ARIES",
        "042W",
        "XI'AN QINCHUAN MACHINERY & ELECTRONICS IMP. & EXP. CO., LTD.",
        "RHEINLAND MASCHINENHANDEL GMBH",
        "SAME AS CONSIGNEE",
        "(CNSHA)上海",
        "(DEHAM)汉堡",
        EXPORTED.plusDays(2));
  }

  private static @Nullable Certificate certificate(int number) {
    return new Certificate(
        "E26110891903%04d".formatted(number),
        "一般原产地证书",
        "关中海关",
        EXPORTED.minusDays(3),
        "西安秦川机电进出口有限公司",
        "RHEINLAND MASCHINENHANDEL GMBH",
        "(DEU)德国",
        "INV-2026-%04d".formatted(number),
        List.of(
            new OriginItem(
                1, "845811", "CNC HORIZONTAL LATHES", new BigDecimal("24"), "SETS", "WO")));
  }
}
