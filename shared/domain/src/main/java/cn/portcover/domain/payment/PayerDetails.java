package cn.portcover.domain.payment;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Phone;
import cn.portcover.domain.Uscc;

/**
 * 付款企业信息 as the legal person gives it, each time that an agreement is signed: tax number and
 * account are never filled in beforehand (手册 002 第四章).
 *
 * @param taxNumber 企业税号, which is the unified social credit code
 * @param accountName 账户名称
 * @param openingBank 开户银行
 */
public record PayerDetails(
    String name,
    Uscc taxNumber,
    String accountName,
    AccountNumber accountNumber,
    String openingBank,
    String contact,
    Phone phone) {

  public PayerDetails {
    // A slip of the finger would make the bank refuse days later.
    if (!taxNumber.checkCharacterHolds()) {
      throw Malformed.in("taxNumber", "uscc-check-character", taxNumber.value());
    }
  }
}
