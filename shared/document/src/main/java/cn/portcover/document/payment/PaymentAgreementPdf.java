package cn.portcover.document.payment;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Seal;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.payment.Payer;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentTerms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * 在线交费三方协议: the parties, the terms, and who has signed. The contract is the Chinese text, whatever
 * the reader's language is; the account number stands masked.
 */
@Singleton
public final class PaymentAgreementPdf implements Printed {
  private static final Value ROOM = Value.own(" ");

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * agreement.
   *
   * @param evidence digest of the bytes that the legal person's card signed last
   */
  public RenderedPdf render(PaymentAgreement agreement, Sha256 evidence, Heading heading) {
    Language language = heading.language();
    Sheet sheet =
        Sheet.open(Label.of("在线交费三方协议", "Three-party agreement on online payment"), heading);
    parties(sheet, agreement, language);
    payer(sheet, agreement.payer(), language);
    sheet.section(Label.of("协议条款", "Terms"));
    terms().forEach(sheet::paragraph);
    signatures(sheet, agreement, evidence, language);
    sheet.seals(
        List.of(
            new Seal(
                Label.of("甲方（付款企业）", "Party A"),
                Value.at("/company/name", agreement.company().name()),
                ROOM),
            new Seal(
                Label.of("乙方（付款银行）", "Party B"), Value.at("/bankName", agreement.bankName()), ROOM),
            new Seal(
                Label.of("丙方（收款保险机构）", "Party C"),
                Value.at("/insurerName", agreement.insurerName()),
                ROOM)));
    sheet.note(
        Value.own(
            language.choose(
                "平台的电子签章见文件的签名信息，可凭单证编号验真。",
                "The platform's electronic seal is in this file's signature panel; verify it by the"
                    + " document number.")));
    return sheet.close();
  }

  /** The terms number themselves. */
  private static Stream<Value> terms() {
    return PaymentTerms.paragraphs(Language.ZH).stream().map(Value::own);
  }

  private static void parties(Sheet sheet, PaymentAgreement agreement, Language language) {
    sheet.section(Label.of("协议各方", "Parties"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("甲方（付款企业）", "Party A (payer)"),
                Value.at("/company/name", agreement.company().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/company/uscc", agreement.company().uscc()))
            .add(
                Label.of("组织机构代码", "Organisation code"),
                Value.at("/company/organisationCode", agreement.company().organisationCode()))
            .wide(
                Label.of("乙方（付款银行）", "Party B (bank)"), Value.at("/bankName", agreement.bankName()))
            .wide(
                Label.of("丙方（收款保险机构）", "Party C (payee)"),
                Value.at("/insurerName", agreement.insurerName())));
  }

  private static void payer(Sheet sheet, Payer payer, Language language) {
    sheet.section(Label.of("付款企业信息", "The payer"));
    sheet.facts(
        new Facts(language)
            .wide(Label.of("企业名称", "Name"), Value.at("/payer/name", payer.name()))
            .wide(Label.of("企业税号", "Tax number"), Value.at("/payer/taxNumber", payer.taxNumber()))
            .wide(
                Label.of("付款账户名称", "Account name"),
                Value.at("/payer/accountName", payer.accountName()))
            .add(
                Label.of("付款账号", "Account number"),
                Value.at("/payer/maskedAccount", payer.maskedAccount()))
            .add(
                Label.of("开户银行", "Opening bank"),
                Value.at("/payer/openingBank", payer.openingBank()))
            .add(Label.of("联系人", "Contact"), Value.at("/payer/contact", payer.contact()))
            .add(Label.of("联系电话", "Telephone"), Value.at("/payer/phone", payer.phone())));
  }

  private static void signatures(
      Sheet sheet, PaymentAgreement agreement, Sha256 evidence, Language language) {
    PaymentAgreement.Signed signed = agreement.signed();
    sheet.section(Label.of("签署", "Signatures"));
    sheet.paragraph(Value.own(state(agreement)));
    Facts facts =
        new Facts(language)
            .add(Label.of("状态", "Status"), Value.own(agreement.status().label(language)))
            .add(
                Label.of("协议编号", "Agreement no."),
                Value.at("/agreementNumber", agreement.agreementNumber()));
    if (agreement.reason() != null) {
      facts.wide(Label.of("失败原因", "Reason"), Value.at("/reason", agreement.reason()));
    }
    facts
        .add(Label.of("甲方签名人", "Signed by"), Value.at("/signed/by/name", signed.by().name()))
        .add(Label.of("签名时间", "Signed at"), Value.own(Wording.instant(signed.at())))
        .add(Label.of("签署次数", "Signing"), Value.own(String.valueOf(signed.number())))
        .add(Label.of("条款版本", "Edition of terms"), Value.own(signed.termsEdition()))
        .wide(Label.of("条款摘要", "SHA-256 of terms"), Value.own(PaymentTerms.sha256().value()))
        .wide(Label.of("平台编号", "No. on the platform"), Value.at("/id", agreement.id()))
        .wide(Label.of("签名证据编号", "Signature"), Value.at("/signed/evidenceId", signed.evidenceId()))
        .wide(Label.of("签名内容摘要", "SHA-256 signed"), Value.own(evidence.value()));
    sheet.facts(facts);
  }

  private static String state(PaymentAgreement agreement) {
    return switch (agreement.status()) {
      case SIGNING -> "甲方已以法人卡签名，待乙方确认后生效。";
      case SIGNED -> "甲方已以法人卡签名，乙方已确认签约成功，本协议生效。";
      case SIGNING_FAILED -> "乙方未接受签约，本协议未生效；甲方可以重新签署。";
      case RECEIPT_FAILED -> "签约请求未能送达乙方，本协议未生效；甲方可以重新签署。";
    };
  }
}
