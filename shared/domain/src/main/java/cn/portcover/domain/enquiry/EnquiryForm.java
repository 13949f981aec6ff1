package cn.portcover.domain.enquiry;

import cn.portcover.domain.Email;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Phone;

/**
 * What the company fills in (手册 000 §5.1); all of it is required, already when it is saved.
 *
 * @param companyName 公司名称
 * @param address 注册地址, 详细地址
 * @param contact 联系人
 * @param mobile 联系手机
 * @param landline 联系固话
 * @param email 联系邮箱
 * @param need 询保内容, 其他需求
 */
public record EnquiryForm(
    String companyName,
    RegisteredAddress address,
    String contact,
    Mobile mobile,
    Phone landline,
    Email email,
    EnquiryNeed need) {

  /** The same with the names that the divisions have now. */
  public EnquiryForm at(RegisteredAddress now) {
    return new EnquiryForm(companyName, now, contact, mobile, landline, email, need);
  }
}
