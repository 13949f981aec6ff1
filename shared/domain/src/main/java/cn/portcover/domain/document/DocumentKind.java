package cn.portcover.domain.document;

import cn.portcover.domain.Language;

/** Documents that Portcover issues: PDFs, and packs of evidence. */
public enum DocumentKind {
  APPLICATION_FORM("小微企业投保单", "Application form", false),
  RENEWAL_FORM("续转申请单", "Renewal form", false),
  POLICY("电子保单", "Policy", true),
  FULL_SET("小微企业保单全套单证", "Full set of policy documents", true),
  SCHEME("投保方案", "Insuring scheme", true),
  SERVICE_AGREEMENT("出口信用保险服务协议", "Service agreement", true),
  DATA_AUTHORISATION("企业数据授权书", "Data authorisation", true),
  SHIPMENT_REPORT("出运数据报告", "Shipment data report", true),
  CLAIM_SUMMARY("索赔申请书", "Claim summary", true),
  CLAIM_EVIDENCE("索赔证据包", "Evidence of a claim", false),
  PAYMENT_AGREEMENT("在线交费三方协议", "Online payment agreement", true),
  PAYMENT_RECEIPT("交费凭证", "Payment receipt", true),
  CARGO_APPLICATION("货物运输保险投保单", "Cargo insurance application", true),
  CARGO_POLICY("货物运输保险单", "Cargo insurance policy", true),
  PAYMENT_AGREEMENT_EVIDENCE("在线交费三方协议证据包", "Evidence of an online payment agreement", false),
  PAYMENT_EVIDENCE("在线支付证据包", "Evidence of an online payment", false),
  CREDIT_AUTHORISATION("企业征信授权书", "Credit authorisation", true),
  CREDIT_AUTHORISATION_EVIDENCE("企业征信授权书证据包", "Evidence of a credit authorisation", false),
  GUARANTEE_APPLICATION("关税保证保险投保单", "Duty guarantee application", true),
  GUARANTEE_POLICY("关税保证保险单", "Duty guarantee policy", true);

  /** Packs that prove signatures, and no documents that are read. */
  private static final java.util.Set<DocumentKind> PACKS =
      java.util.EnumSet.of(
          CLAIM_EVIDENCE,
          PAYMENT_AGREEMENT_EVIDENCE,
          PAYMENT_EVIDENCE,
          CREDIT_AUTHORISATION_EVIDENCE);

  private final String chinese;
  private final String english;
  private final boolean sealed;

  DocumentKind(String chinese, String english, boolean sealed) {
    this.chinese = chinese;
    this.english = english;
    this.sealed = sealed;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }

  /** Whether the platform puts its seal on it. */
  public boolean sealed() {
    return sealed;
  }

  private boolean isPack() {
    return PACKS.contains(this);
  }

  /** Of its bytes. */
  public String mediaType() {
    return isPack() ? "application/zip" : "application/pdf";
  }

  /** Under which it is kept and saved: {@code PC-2026-….pdf}. */
  public String fileName(DocumentNumber number) {
    return number + (isPack() ? ".zip" : ".pdf");
  }

  /** As in addresses: {@code full-set}. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static java.util.Optional<DocumentKind> bySlug(String slug) {
    return java.util.Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
  }
}
