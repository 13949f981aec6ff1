package cn.portcover.domain.trade;

import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.HsCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of origin (原产地证).
 *
 * @param type 证书种类, its agreement
 * @param issuedOn 签证日期
 * @param issuedBy 签证机构
 * @param exporter 出口商
 * @param consignee 收货人
 * @param destination 进口国（地区）
 * @param invoice 发票号
 * @param invoicedOn 发票日期
 * @param declaration the declaration that it names, where it does
 */
public record CertificateOfOrigin(
    Coded type,
    LocalDate issuedOn,
    @Nullable String issuedBy,
    String exporter,
    String consignee,
    CountryCode destination,
    @Nullable String invoice,
    @Nullable LocalDate invoicedOn,
    @Nullable DeclarationNumber declaration,
    List<Item> items) {
  public CertificateOfOrigin {
    items = List.copyOf(items);
  }

  /**
   * A line of goods.
   *
   * @param criterion 原产地标准
   * @param value FOB value, where the certificate states it
   */
  public record Item(
      int line,
      HsCode hsCode,
      String name,
      @Nullable String criterion,
      @Nullable BigDecimal quantity,
      @Nullable String unit,
      @Nullable BigDecimal value,
      @Nullable Currency currency) {}
}
