import type { Schemas } from '../../api/client';

export type Filled = Schemas['EnquiryInput'];

/** The form's values of an enquiry that was kept. */
export function valuesOf(enquiry: Schemas['EnquiryView']): Filled {
  const { address, need } = enquiry;
  return {
    insurerId: enquiry.insurer.id,
    companyName: enquiry.companyName,
    address: {
      province: address.province.code,
      city: address.city.code,
      district: address.district.code,
      street: address.street,
    },
    contact: enquiry.contact,
    mobile: enquiry.mobile,
    landline: enquiry.landline,
    email: enquiry.email,
    need: {
      subject: need.subject,
      ...(need.otherNeed === undefined ? {} : { otherNeed: need.otherNeed }),
    },
  };
}
