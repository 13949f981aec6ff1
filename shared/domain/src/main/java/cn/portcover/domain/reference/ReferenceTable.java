package cn.portcover.domain.reference;

import cn.portcover.domain.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of codes (参数表) that forms choose from. */
public enum ReferenceTable {
  /** ISO 3166-1 alpha-3. */
  COUNTRIES("国家（地区）", "Countries and regions"),
  /** GB/T 2260; a city's parent is its province, a district's its city. */
  DIVISIONS("行政区划", "Administrative divisions"),
  /** GB/T 4754: sections by letter, divisions by two digits. */
  INDUSTRIES("行业", "Industries"),
  /** 货物大类. */
  HS_SECTIONS("商品大类", "Sections of the tariff"),
  TRANSPORT_MODES("运输方式", "Modes of transport"),
  CUSTOMS_DISTRICTS("关区", "Customs districts"),
  /** UN/LOCODE; a port's parent is its country. */
  PORTS("港口", "Ports"),
  /** ISO 4217. */
  CURRENCIES("币制", "Currencies"),
  PAYMENT_METHODS("支付方式", "Payment methods"),
  COLLECTION_STATUS("收汇状态", "Collection status"),
  LOSS_CAUSES("致损原因", "Causes of loss"),
  PACKAGING("包装种类", "Packaging"),
  /** Of customs-duty guarantees. */
  USE_TYPES("使用类型", "Use types"),
  /** Those that are enrolled, by the ids that they have with us. */
  INSURERS("保险机构", "Insurers");

  private final String chinese;
  private final String english;

  ReferenceTable(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }

  /** As in addresses: {@code hs-sections}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReferenceTable> bySlug(String slug) {
    return Arrays.stream(values()).filter(table -> table.slug().equals(slug)).findFirst();
  }
}
