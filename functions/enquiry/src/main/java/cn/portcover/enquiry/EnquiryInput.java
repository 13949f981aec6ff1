package cn.portcover.enquiry;

import cn.portcover.domain.Email;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Phone;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.enquiry.DivisionChain;
import cn.portcover.domain.enquiry.EnquiryForm;
import cn.portcover.domain.enquiry.EnquiryNeed;
import cn.portcover.domain.enquiry.RegisteredAddress;
import cn.portcover.domain.reference.DivisionCode;
import cn.portcover.operation.json.Length;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the company fills in. Its parts judge themselves, so that all that is wrong is told at once:
 * what is missing, a mobile that is none, a district of another city, another need left open.
 *
 * @param insurerId whom it is for; the only insurer of export credit if absent
 * @param companyName 公司名称
 * @param contact 联系人
 * @param mobile 联系手机
 * @param landline 联系固话
 * @param need 询保内容, 其他需求; 我要投保 if absent
 */
record EnquiryInput(
    @Nullable CounterpartyId insurerId,
    @Length(200) String companyName,
    AddressInput address,
    @Length(50) String contact,
    Mobile mobile,
    Phone landline,
    Email email,
    @Nullable EnquiryNeed need) {

  /**
   * 注册地址 by the codes of the table {@code divisions} (GB/T 2260), and 详细地址.
   *
   * @param street 详细地址
   */
  record AddressInput(
      DivisionCode province, DivisionCode city, DivisionCode district, @Length(300) String street) {
    AddressInput {
      // Only that they are a chain; whether there are such divisions the table says.
      var unused = new DivisionChain(province, city, district);
    }

    DivisionChain chain() {
      return new DivisionChain(province, city, district);
    }
  }

  EnquiryForm form(RegisteredAddress found) {
    return new EnquiryForm(
        companyName,
        found,
        contact,
        mobile,
        landline,
        email,
        Objects.requireNonNullElse(need, EnquiryNeed.USUAL));
  }
}
