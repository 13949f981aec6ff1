package cn.portcover.document.payment;

import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.domain.Language;
import cn.portcover.domain.payment.PremiumInvoice;

/**
 * 发票信息 of an application, of whatever insurance: what the insurer's invoice of the premium needs.
 */
public final class InvoiceSection {
  private InvoiceSection() {}

  /**
   * @param place pointer of the invoice in the record, {@code /form/invoice}
   */
  public static void write(Sheet sheet, PremiumInvoice invoice, String place, Language language) {
    sheet.section(Label.of("发票信息", "Invoice of the premium"));
    sheet.facts(
        new Facts(language)
            .add(
                Label.of("发票类型", "Type"),
                invoice.type() == null ? Value.NONE : Value.own(invoice.type().label(language)))
            .add(
                Label.of("企业税号", "Tax number"), Value.at(place + "/taxNumber", invoice.taxNumber()))
            .wide(Label.of("发票抬头", "Title"), Value.at(place + "/title", invoice.title()))
            .wide(Label.of("企业地址", "Address"), Value.at(place + "/address", invoice.address()))
            .add(Label.of("开户银行", "Bank"), Value.at(place + "/openingBank", invoice.openingBank()))
            .add(
                Label.of("银行账号", "Account"),
                Value.at(place + "/bankAccount", invoice.bankAccount()))
            .add(Label.of("联系人邮箱", "E-mail"), Value.at(place + "/email", invoice.email()))
            .add(Label.of("联系人电话", "Telephone"), Value.at(place + "/phone", invoice.phone())));
  }
}
