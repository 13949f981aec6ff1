package cn.portcover.document.claim;

import cn.portcover.document.claim.ReportContents.BillOfLading;
import cn.portcover.document.claim.ReportContents.Certificate;
import cn.portcover.document.claim.ReportContents.Container;
import cn.portcover.document.claim.ReportContents.Declaration;
import cn.portcover.document.claim.ReportContents.Group;
import cn.portcover.document.claim.ReportContents.Item;
import cn.portcover.document.claim.ReportContents.OriginItem;
import cn.portcover.document.layout.DenseFacts;
import cn.portcover.document.layout.DenseTable;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Table;
import cn.portcover.document.layout.Value;
import cn.portcover.domain.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One shipment in the report: its numbers, then what was found under each. */
final class ShipmentGroup {
  private static final List<Table.Column> ITEMS =
      List.of(
          column("序号", "No.", 5, false),
          column("商品编码", "HS code", 11, false),
          column("商品名称、规格型号", "Goods", 23, false),
          column("成交数量及单位", "Quantity", 12, true),
          column("单价", "Unit price", 9, true),
          column("总价", "Total", 11, true),
          column("币制", "Cur.", 6, false),
          column("法定数量及单位", "Statutory qty", 12, true),
          column("原产国(地区)", "Origin", 11, false));

  private static final List<Table.Column> ORIGIN_ITEMS =
      List.of(
          column("序号", "No.", 6, false),
          column("商品编码", "HS code", 14, false),
          column("货物名称", "Goods", 48, false),
          column("数量及单位", "Quantity", 16, true),
          column("原产地标准", "Criterion", 16, false));

  private final Group group;
  private final String at;
  private final Language language;

  /**
   * @param at JSON pointer of the group in the report
   */
  ShipmentGroup(Group group, String at, Language language) {
    this.group = group;
    this.at = at;
    this.language = language;
  }

  void draw(Sheet sheet) {
    sheet.section(Label.of("出运信息 " + group.serial(), "Shipment"));
    sheet.facts(
        new DenseFacts(language)
            .add(Label.of("出运信息流水号", "Serial no."), Value.at(at + "/serial", group.serial()))
            .add(
                Label.of("发票号", "Invoice no."),
                Value.at(at + "/invoiceNumber", group.invoiceNumber())));
    declaration(sheet);
    billOfLading(sheet);
    certificate(sheet);
  }

  private void declaration(Sheet sheet) {
    sheet.subsection(Label.of("报关单信息", "Export declaration"));
    Declaration found = group.declaration();
    if (found == null) {
      notFound(sheet, "报关单编号", "Declaration no.", "declarationNumber", group.declarationNumber());
      return;
    }
    Block block = new Block(at + "/declaration");
    block.add("报关单编号", "Declaration no.", "number", found.number());
    block.add("出境关别", "Exit customs", "exitCustoms", found.exitCustoms());
    block.add("出口日期", "Exported on", "exportedOn", found.exportedOn());
    block.add("申报地海关", "Declared at", "declaredAt", found.declaredAt());
    block.add(
        "境内收发货人",
        "Domestic party",
        "domesticParty",
        together(found.domesticPartyCode(), found.domesticParty()));
    block.add("运输方式", "Transport mode", "transportMode", found.transportMode());
    block.add("运输工具名称", "Transport", "transport", found.transport());
    block.add("航次号", "Voyage", "voyage", found.voyage());
    block.add("提运单号", "Bill of lading", "billOfLadingNumber", found.billOfLadingNumber());
    block.add("指运港", "Destination port", "destinationPort", found.destinationPort());
    block.add("贸易国(地区)", "Trade country", "tradeCountry", found.tradeCountry());
    block.add("境外收发货人", "Overseas party", "overseasParty", found.overseasParty());
    block.add("申报单位", "Declarant", "declarant", found.declarant());
    block.add("录入单位", "Entered by", "enteredBy", found.enteredBy());
    block.add("成交方式", "Terms", "terms", found.terms());
    block.add("合同协议号", "Contract no.", "contractNumber", found.contractNumber());
    block.add("件数", "Packages", "packages", found.packages());
    block.add("毛重(千克)", "Gross weight (kg)", "grossKilograms", plain(found.grossKilograms()));
    block.add("集装箱号/规格/自重", "Containers", "containers", containers(found.containers()));
    sheet.facts(block.facts);
    DenseTable items = new DenseTable(language, ITEMS);
    for (int i = 0; i < found.items().size(); i++) {
      items.row(row(found.items().get(i), at + "/declaration/items/" + i));
    }
    sheet.table(items);
  }

  private void billOfLading(Sheet sheet) {
    sheet.subsection(Label.of("提运单信息", "Bill of lading"));
    BillOfLading found = group.billOfLading();
    if (found == null) {
      Declaration declaration = group.declaration();
      String number = declaration == null ? null : declaration.billOfLadingNumber();
      notFound(sheet, "提运单号", "Bill of lading", "declaration/billOfLadingNumber", number);
      return;
    }
    Block block = new Block(at + "/billOfLading");
    block.add("提运单号", "Bill of lading", "number", found.number());
    block.add("分运单号", "House bill", "houseNumber", found.houseNumber());
    block.add("运输工具名称", "Transport", "transport", found.transport());
    block.add("航次号", "Voyage", "voyage", found.voyage());
    block.add("发货人", "Shipper", "shipper", found.shipper());
    block.add("收货人", "Consignee", "consignee", found.consignee());
    block.add("通知人", "Notify party", "notifyParty", found.notifyParty());
    block.add("装货港", "Loading port", "loadingPort", found.loadingPort());
    block.add("卸货港", "Discharge port", "dischargePort", found.dischargePort());
    block.add("申报日期", "Declared on", "declaredOn", found.declaredOn());
    sheet.facts(block.facts);
  }

  private void certificate(Sheet sheet) {
    if (group.certificateNumber() == null) {
      return;
    }
    sheet.subsection(Label.of("原产地证书信息", "Certificate of origin"));
    Certificate found = group.certificate();
    if (found == null) {
      notFound(sheet, "证书编号", "Certificate no.", "certificateNumber", group.certificateNumber());
      return;
    }
    Block block = new Block(at + "/certificate");
    block.add("证书编号", "Certificate no.", "number", found.number());
    block.add("证书种类", "Kind", "kind", found.kind());
    block.add("签证机构", "Issuer", "issuer", found.issuer());
    block.add("签证日期", "Issued on", "issuedOn", found.issuedOn());
    block.add("出口商", "Exporter", "exporter", found.exporter());
    block.add("收货人", "Consignee", "consignee", found.consignee());
    block.add("目的国(地区)", "Destination", "destinationCountry", found.destinationCountry());
    block.add("发票号", "Invoice no.", "invoiceNumber", found.invoiceNumber());
    sheet.facts(block.facts);
    DenseTable items = new DenseTable(language, ORIGIN_ITEMS);
    for (int i = 0; i < found.items().size(); i++) {
      items.row(row(found.items().get(i), at + "/certificate/items/" + i));
    }
    sheet.table(items);
  }

  private void notFound(
      Sheet sheet, String chinese, String english, String name, @Nullable String number) {
    sheet.facts(
        new DenseFacts(language)
            .add(Label.of(chinese, english), Value.at(at + "/" + name, number))
            .add(
                Label.of("查询结果", "Result"),
                Value.own(language.choose("未查询到符合条件的数据", "Not found"))));
  }

  private static List<Value> row(Item item, String at) {
    return List.of(
        Value.own(String.valueOf(item.serial())),
        Value.at(at + "/hsCode", item.hsCode()),
        Value.at(at + "/description", item.description()),
        Value.at(at + "/unit", together(plain(item.quantity()), item.unit())),
        Value.at("", plain(item.unitPrice())),
        Value.at("", plain(item.totalPrice())),
        Value.at(at + "/currency", item.currency()),
        Value.at(
            at + "/statutoryUnit", together(plain(item.statutoryQuantity()), item.statutoryUnit())),
        Value.at(at + "/originCountry", item.originCountry()));
  }

  private static List<Value> row(OriginItem item, String at) {
    return List.of(
        Value.own(String.valueOf(item.serial())),
        Value.at(at + "/hsCode", item.hsCode()),
        Value.at(at + "/description", item.description()),
        Value.at(at + "/unit", together(plain(item.quantity()), item.unit())),
        Value.at(at + "/criterion", item.criterion()));
  }

  private static @Nullable String containers(List<Container> containers) {
    return containers.isEmpty()
        ? null
        : containers.stream()
            .map(
                c ->
                    Stream.of(c.number(), c.type(), plain(c.tareKilograms()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("/")))
            .collect(Collectors.joining("; "));
  }

  private static @Nullable String together(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one + " " + other;
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static Table.Column column(
      String chinese, String english, float weight, boolean figures) {
    return new Table.Column(Label.of(chinese, english), weight, figures);
  }

  /** The facts of one document, with where they stand in the report. */
  private final class Block {
    final DenseFacts facts = new DenseFacts(language);
    private final String at;

    Block(String at) {
      this.at = at;
    }

    void add(String chinese, String english, String name, @Nullable Object value) {
      facts.add(Label.of(chinese, english), Value.at(at + "/" + name, value));
    }
  }
}
