package cn.portcover.domain.payment;

import cn.portcover.domain.Phone;
import cn.portcover.domain.Uscc;

/**
 * 付款企业信息 as it is kept.
 *
 * @param sealedAccount the account number, sealed under the agreement's subject
 * @param maskedAccount what is shown of it, {@code **** **** 1234}
 */
public record Payer(
    String name,
    Uscc taxNumber,
    String accountName,
    String sealedAccount,
    String maskedAccount,
    String openingBank,
    String contact,
    Phone phone) {

  /**
   * @param sealedAccount the account number, sealed
   */
  public static Payer of(PayerDetails given, String sealedAccount) {
    return new Payer(
        given.name(),
        given.taxNumber(),
        given.accountName(),
        sealedAccount,
        given.accountNumber().masked(),
        given.openingBank(),
        given.contact(),
        given.phone());
  }
}
