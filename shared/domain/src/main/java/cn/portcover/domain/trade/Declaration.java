package cn.portcover.domain.trade;

import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.reference.HsCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customs declaration (报关单), with the fields that the shipment data report shows (手册 000 §4).
 *
 * @param exit 出境关别, the customs of exit
 * @param exportedOn 出口日期
 * @param declaredOn 申报日期
 * @param declaredAt 申报地海关
 * @param shipper 境内收发货人
 * @param transportMode 运输方式
 * @param transport 运输工具名称, the vessel, flight or train
 * @param destinationPort 指运港
 * @param declarant 申报单位
 * @param tradeCountry 贸易国（地区）
 * @param voyage 航次号
 * @param billOfLading 提运单号
 * @param enteredBy 录入单位
 * @param consignee 境外收发货人
 * @param terms 成交方式, {@code FOB}
 * @param contract 合同协议号
 * @param packages 件数
 * @param grossKilograms 毛重（千克）
 */
public record Declaration(
    @Nullable CustomsDistrict exit,
    @Nullable LocalDate exportedOn,
    LocalDate declaredOn,
    @Nullable CustomsDistrict declaredAt,
    Party shipper,
    @Nullable Coded transportMode,
    @Nullable String transport,
    @Nullable Coded destinationPort,
    @Nullable String declarant,
    @Nullable CountryCode tradeCountry,
    @Nullable String voyage,
    @Nullable BillOfLadingNumber billOfLading,
    @Nullable String enteredBy,
    @Nullable String consignee,
    @Nullable String terms,
    @Nullable String contract,
    @Nullable Integer packages,
    @Nullable BigDecimal grossKilograms,
    @Nullable List<Container> containers,
    List<Item> items) {
  public Declaration {
    containers = containers == null ? null : List.copyOf(containers);
    items = List.copyOf(items);
  }

  /** A domestic company by its ten-digit customs code and name. */
  public record Party(CustomsCode customsCode, String name) {}

  /**
   * A container (集装箱).
   *
   * @param specification 规格
   * @param tareKilograms 自重
   */
  public record Container(
      String number, @Nullable String specification, @Nullable BigDecimal tareKilograms) {}

  /**
   * A line of goods.
   *
   * @param line 序号
   * @param name 商品名称、规格型号
   * @param quantity 成交数量
   * @param unit 成交单位
   * @param price 单价
   * @param total 总价
   * @param currency 币制
   * @param legalQuantity 法定数量
   * @param legalUnit 法定单位
   * @param origin 原产国（地区）
   */
  public record Item(
      int line,
      HsCode hsCode,
      String name,
      BigDecimal quantity,
      String unit,
      @Nullable BigDecimal price,
      BigDecimal total,
      Currency currency,
      @Nullable BigDecimal legalQuantity,
      @Nullable String legalUnit,
      @Nullable CountryCode origin) {}

  /** When the goods left; the day of declaration where that is not known. */
  public LocalDate leftOn() {
    return exportedOn == null ? declaredOn : exportedOn;
  }

  /** The total of all lines in the currency. */
  public BigDecimal totalIn(Currency currency) {
    return items.stream()
        .filter(item -> item.currency().equals(currency))
        .map(Item::total)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether all lines are in the currency. */
  public boolean isAllIn(Currency currency) {
    return items.stream().allMatch(item -> item.currency().equals(currency));
  }
}
