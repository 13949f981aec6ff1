package cn.portcover.document.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shipment data report states ([000] 4.3, 出运数据报告): one group per shipment of a claim, with
 * what the single window has under the numbers that the company gave. All texts are shown as they
 * are; a code and its name stand in one text, {@code (0101)首都机场}.
 *
 * @param insured 被保险人
 * @param uscc of the insured
 */
public record ReportContents(
    String claimNumber,
    String policyNumber,
    String insured,
    String uscc,
    String insurer,
    List<Group> groups) {

  public ReportContents {
    groups = List.copyOf(groups);
  }

  /**
   * One shipment.
   *
   * @param serial 出运信息流水号
   * @param certificateNumber absent when none was issued
   * @param declaration absent when nothing was found under the number
   * @param billOfLading absent when the declaration names none that was found
   * @param certificate absent when none was issued or found
   */
  public record Group(
      String serial,
      String invoiceNumber,
      String declarationNumber,
      @Nullable String certificateNumber,
      @Nullable Declaration declaration,
      @Nullable BillOfLading billOfLading,
      @Nullable Certificate certificate) {}

  /**
   * 报关单.
   *
   * @param exitCustoms 出境关别
   * @param exportedOn 出口日期
   * @param declaredAt 申报地海关
   * @param domesticPartyCode 境内收发货人, ten characters of customs
   * @param destinationPort 指运港
   * @param declarant 申报单位
   * @param enteredBy 录入单位
   * @param overseasParty 境外收发货人
   * @param terms 成交方式
   * @param packages 件数
   * @param grossKilograms 毛重
   */
  public record Declaration(
      String number,
      @Nullable String exitCustoms,
      @Nullable LocalDate exportedOn,
      @Nullable String declaredAt,
      @Nullable String domesticPartyCode,
      @Nullable String domesticParty,
      @Nullable String transportMode,
      @Nullable String transport,
      @Nullable String destinationPort,
      @Nullable String declarant,
      @Nullable String tradeCountry,
      @Nullable String voyage,
      @Nullable String billOfLadingNumber,
      @Nullable String enteredBy,
      @Nullable String overseasParty,
      @Nullable String terms,
      @Nullable String contractNumber,
      @Nullable Integer packages,
      @Nullable BigDecimal grossKilograms,
      List<Container> containers,
      List<Item> items) {

    public Declaration {
      containers = List.copyOf(containers);
      items = List.copyOf(items);
    }
  }

  /** 集装箱号/规格/自重. */
  public record Container(
      String number, @Nullable String type, @Nullable BigDecimal tareKilograms) {}

  /**
   * One item of a declaration.
   *
   * @param serial 序号
   * @param quantity 成交数量
   * @param statutoryQuantity 法定数量
   */
  public record Item(
      int serial,
      String hsCode,
      String description,
      @Nullable BigDecimal quantity,
      @Nullable String unit,
      @Nullable BigDecimal unitPrice,
      @Nullable BigDecimal totalPrice,
      @Nullable String currency,
      @Nullable BigDecimal statutoryQuantity,
      @Nullable String statutoryUnit,
      @Nullable String originCountry) {}

  /**
   * 提运单.
   *
   * @param houseNumber 分运单号
   */
  public record BillOfLading(
      String number,
      @Nullable String houseNumber,
      @Nullable String transport,
      @Nullable String voyage,
      @Nullable String shipper,
      @Nullable String consignee,
      @Nullable String notifyParty,
      @Nullable String loadingPort,
      @Nullable String dischargePort,
      @Nullable LocalDate declaredOn) {}

  /**
   * 原产地证书.
   *
   * @param kind 证书种类
   * @param issuer 签证机构
   */
  public record Certificate(
      String number,
      @Nullable String kind,
      @Nullable String issuer,
      @Nullable LocalDate issuedOn,
      @Nullable String exporter,
      @Nullable String consignee,
      @Nullable String destinationCountry,
      @Nullable String invoiceNumber,
      List<OriginItem> items) {

    public Certificate {
      items = List.copyOf(items);
    }
  }

  /**
   * One item of a certificate of origin.
   *
   * @param criterion 原产地标准
   */
  public record OriginItem(
      int serial,
      String hsCode,
      String description,
      @Nullable BigDecimal quantity,
      @Nullable String unit,
      @Nullable String criterion) {}
}
