package cn.portcover.domain.payment;

import cn.portcover.domain.Email;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.Phone;
import cn.portcover.domain.Uscc;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 发票信息: for the insurer's invoice of the premium; none of it where none is needed.
 *
 * @param type 发票类型
 * @param title 发票抬头
 * @param taxNumber 企业税号, which is the unified social credit code
 * @param address 企业地址
 * @param openingBank 开户银行
 * @param bankAccount 银行账号, as it is to stand on the invoice
 * @param email 联系人邮箱
 * @param phone 联系人电话
 */
public record PremiumInvoice(
    @Nullable InvoiceType type,
    @Nullable String title,
    @Nullable Uscc taxNumber,
    @Nullable String address,
    @Nullable String openingBank,
    @Nullable String bankAccount,
    @Nullable Email email,
    @Nullable Phone phone) {
  public static final PremiumInvoice EMPTY =
      new PremiumInvoice(null, null, null, null, null, null, null, null);

  /**
   * What is missing for an invoice to be written; nothing where none is needed.
   *
   * @param place pointer of this object, {@code /invoice}
   */
  public Stream<FieldError> gaps(String place) {
    if (type == InvoiceType.NOT_NEEDED) {
      return Stream.empty();
    }
    return Stream.of(
            needed(place + "/type", type),
            needed(place + "/title", title),
            needed(place + "/taxNumber", taxNumber),
            needed(place + "/address", address),
            needed(place + "/email", email),
            needed(place + "/phone", phone))
        .flatMap(gaps -> gaps);
  }

  private static Stream<FieldError> needed(String pointer, @Nullable Object value) {
    return value == null ? Stream.of(FieldError.at(pointer, "required")) : Stream.empty();
  }
}
