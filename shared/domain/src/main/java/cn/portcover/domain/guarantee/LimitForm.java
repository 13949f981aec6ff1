package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.CustomsCode;
import org.jspecify.annotations.Nullable;

/**
 * What a company fills in to apply for a limit (额度申请).
 *
 * @param customsCode 海关十位
 * @param registeringCustoms 注册海关
 * @param requestedAmount 申请额度, CNY, above zero
 * @param remark 备注
 */
public record LimitForm(
    Applicant applicant,
    CustomsCode customsCode,
    Customs registeringCustoms,
    Money requestedAmount,
    @Nullable String remark) {

  /**
   * Who applies: known of the company at first, and the company's to edit.
   *
   * @param name 企业名称
   * @param contact 企业联系人
   * @param phone 联系人电话
   * @param legalRepresentative 法人名称
   */
  public record Applicant(String name, String contact, Phone phone, String legalRepresentative) {}

  /** A customs district by its code, and its Chinese name when it was chosen. */
  public record Customs(CustomsDistrict code, String name) {}

  public LimitForm {
    Cny.requirePositive(requestedAmount);
  }
}
