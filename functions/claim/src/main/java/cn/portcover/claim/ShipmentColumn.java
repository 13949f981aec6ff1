package cn.portcover.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.spreadsheet.NewWorkbook;
import cn.portcover.spreadsheet.NewWorkbook.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a table of shipments (出运信息), as the template has them. */
enum ShipmentColumn {
  CONTRACT("contractNumber", "合同号/信用证号", "Contract / L/C no.", 22, Content.TEXT),
  INVOICE("invoiceNumber", "发票号", "Invoice no.", 20, Content.TEXT),
  HS_CODE("hsCode", "海关商品编号", "HS code", 16, Content.TEXT, "税则号", "商品编码"),
  SHIPPED_ON("shippedOn", "出运日期", "Shipment date", 14, Content.DATE, "Shipped on"),
  DECLARATION("declarationNumber", "报关单号", "Declaration no.", 22, Content.TEXT, "报关单编号"),
  CERTIFICATE(
      "certificateOfOriginNumber",
      "原产地证书编号",
      "Certificate of origin no.",
      22,
      Content.TEXT,
      "原产地证(书)编号",
      "原产地证编号"),
  PAYMENT_METHOD("paymentMethod", "支付方式", "Payment method", 16, Content.TEXT),
  PAYMENT_TERM("paymentTerm", "支付期限", "Payment term", 20, Content.TEXT),
  INVOICED("invoiceAmount", "发票金额", "Invoice amount", 16, Content.AMOUNT),
  RECEIVED("receivedAmount", "已收汇金额", "Received amount", 16, Content.AMOUNT),
  CLAIMED("claimedAmount", "索赔金额", "Claimed amount", 16, Content.AMOUNT),
  COLLECTION("collectionStatus", "收汇状态", "Collection status", 16, Content.TEXT, "收汇方式");

  private final String field;
  private final String chinese;
  private final String english;
  private final double width;
  private final Content content;
  private final List<String> aliases;

  ShipmentColumn(
      String field,
      String chinese,
      String english,
      double width,
      Content content,
      String... aliases) {
    this.field = field;
    this.chinese = chinese;
    this.english = english;
    this.width = width;
    this.content = content;
    this.aliases = List.of(aliases);
  }

  /** As in the API: {@code hsCode}. */
  String field() {
    return field;
  }

  String heading(Language language) {
    return language.choose(chinese, english);
  }

  boolean required() {
    return this != CERTIFICATE;
  }

  boolean isAmount() {
    return content == Content.AMOUNT;
  }

  /** The column that a heading is of: in Chinese, English, both, or by the field's name. */
  static Optional<ShipmentColumn> headed(String heading) {
    String plain = plain(heading);
    return Arrays.stream(values())
        .filter(column -> column.names().anyMatch(name -> plain(name).equals(plain)))
        .findFirst();
  }

  static Optional<ShipmentColumn> of(String field) {
    return Arrays.stream(values()).filter(column -> column.field.equals(field)).findFirst();
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(field, chinese, english, chinese + english), aliases.stream());
  }

  /** Without blanks, marks, the currency and the star of what is required. */
  private static String plain(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replace("usd", "")
        .replace("美元", "")
        .replaceAll("[^\\p{IsHan}a-z0-9]", "");
  }

  NewWorkbook.Column column(Language language) {
    return new NewWorkbook.Column(
        chinese + (isAmount() ? " (USD)" : "") + "\n" + english + (required() ? " *" : ""),
        note(language),
        width,
        required(),
        content,
        choices(language));
  }

  private List<String> choices(Language language) {
    return switch (this) {
      case PAYMENT_METHOD ->
          Arrays.stream(PaymentMethod.values()).map(each -> each.label(language)).toList();
      case COLLECTION ->
          Arrays.stream(CollectionStatus.values()).map(each -> each.label(language)).toList();
      default -> List.of();
    };
  }

  private String note(Language language) {
    return switch (this) {
      case CONTRACT -> language.choose("合同号或信用证号，最长 100 个字符", "Up to 100 characters");
      case INVOICE -> language.choose("最长 100 个字符", "Up to 100 characters");
      case HS_CODE -> language.choose("10 位数字，如 8471300000", "Ten digits: 8471300000");
      case SHIPPED_ON -> language.choose("实际出运日期，如 2026-11-21", "The actual date: 2026-11-21");
      case DECLARATION ->
          language.choose("18 位出口报关单号，请保持文本格式", "18 digits of an export declaration, as text");
      case CERTIFICATE -> language.choose("已签发原产地证书的填写", "Where one was issued");
      case PAYMENT_METHOD, COLLECTION -> language.choose("从下拉列表中选择", "Choose from the list");
      case PAYMENT_TERM -> language.choose("如：提单日后 90 天", "Such as: 90 days after B/L date");
      case INVOICED -> language.choose("美元，两位小数，大于 0", "US dollars, above 0");
      case RECEIVED -> language.choose("美元，没有收汇的填 0", "US dollars, 0 if nothing was received");
      case CLAIMED ->
          language.choose("美元，不超过发票金额减已收汇金额", "US dollars, at most invoice less received");
    };
  }
}
