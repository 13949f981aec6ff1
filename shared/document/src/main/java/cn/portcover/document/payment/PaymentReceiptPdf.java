package cn.portcover.document.payment;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Table;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.payment.ItemOutcome;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentItem;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 交费凭证: what a bank has moved, item by item; also what it has not, so that nobody adds it up. */
@Singleton
public final class PaymentReceiptPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * payment.
   *
   * @param payment of which at least one item succeeded
   */
  public RenderedPdf render(Payment payment, Heading heading) {
    Language language = heading.language();
    Sheet sheet = Sheet.open(Label.of("在线交费凭证", "Receipt of an online payment"), heading);
    payment(sheet, payment, language);
    parties(sheet, payment, language);
    items(sheet, payment, language);
    sheet.note(
        Value.own(
            language.choose(
                "本凭证由平台根据付款银行反馈的支付结果制作，只证明表中“支付成功”各笔款项已划付；发票由保险机构开具。",
                "Made by the platform from what the paying bank has answered; it proves only the"
                    + " items that are marked as paid. The insurer issues the invoice.")));
    return sheet.close();
  }

  private static void payment(Sheet sheet, Payment payment, Language language) {
    sheet.section(Label.of("支付信息", "Payment"));
    sheet.facts(
        new Facts(language)
            .wide(Label.of("支付编号", "Payment no."), Value.at("/id", payment.id()))
            .add(Label.of("状态", "Status"), Value.own(payment.status().label(language)))
            .add(Label.of("实付金额", "Paid"), Value.own(Wording.money(paid(payment))))
            .add(Label.of("指令金额", "Instructed"), Value.own(Wording.money(payment.total())))
            .add(
                Label.of("银行流水号", "Bank reference"),
                Value.at("/bankReference", payment.bankReference()))
            .add(Label.of("申请时间", "Requested"), Value.own(Wording.instant(payment.createdAt())))
            .add(Label.of("结清时间", "Settled"), time(payment.settledAt()))
            .add(
                Label.of("签名人", "Signed by"),
                Value.at("/requestedBy/name", payment.requestedBy().name()))
            .add(Label.of("签名证据编号", "Signature"), Value.at("/evidenceId", payment.evidenceId())));
  }

  private static void parties(Sheet sheet, Payment payment, Language language) {
    sheet.section(Label.of("付款方及收款方", "Payer and payee"));
    sheet.facts(
        new Facts(language)
            .wide(Label.of("投保企业", "Company"), Value.at("/company/name", payment.company().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/company/uscc", payment.company().uscc()))
            .add(
                Label.of("付款账号", "Account"),
                Value.at("/payer/maskedAccount", payment.payer().maskedAccount()))
            .wide(Label.of("付款企业", "Payer"), Value.at("/payer/name", payment.payer().name()))
            .wide(
                Label.of("付款账户名称", "Account name"),
                Value.at("/payer/accountName", payment.payer().accountName()))
            .wide(Label.of("付款银行", "Bank"), Value.at("/bankName", payment.bankName()))
            .wide(
                Label.of("三方协议编号", "Agreement no."),
                Value.at("/agreementNumber", payment.agreementNumber()))
            .wide(Label.of("收款保险机构", "Payee"), Value.at("/insurerName", payment.insurerName())));
  }

  private static void items(Sheet sheet, Payment payment, Language language) {
    sheet.section(Label.of("交费明细", "Items"));
    Table table =
        new Table(
            language,
            List.of(
                new Table.Column(Label.of("投保单号", "Application"), 168, false),
                new Table.Column(Label.of("金额", "Amount"), 91, true),
                new Table.Column(Label.of("结果", "Outcome"), 134, false),
                new Table.Column(Label.of("时间", "At"), 106, false)));
    for (int i = 0; i < payment.items().size(); i++) {
      PaymentItem item = payment.items().get(i);
      String at = "/items/" + i;
      table.row(
          List.of(
              Value.at(at + "/applicationId", item.applicationId()),
              Value.own(Wording.money(item.amount())),
              Value.at(at + "/reason", outcome(item, language)),
              time(item.settledAt())));
    }
    sheet.table(table);
  }

  private static String outcome(PaymentItem item, Language language) {
    String words = item.outcome().label(language);
    if (item.refundDue()) {
      return words + language.choose("（待退款）", " (to be refunded)");
    }
    return item.reason() == null ? words : words + language.choose("：", ": ") + item.reason();
  }

  /** What has moved, of all that was instructed. */
  private static Money paid(Payment payment) {
    BigDecimal sum =
        payment.items().stream()
            .filter(item -> item.outcome() == ItemOutcome.SUCCEEDED)
            .map(item -> item.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Money(sum, payment.total().currency());
  }

  private static Value time(@Nullable Instant instant) {
    return instant == null ? Value.NONE : Value.own(Wording.instant(instant));
  }
}
