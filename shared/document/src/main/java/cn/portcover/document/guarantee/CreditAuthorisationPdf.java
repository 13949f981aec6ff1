package cn.portcover.document.guarantee;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Seal;
import cn.portcover.document.layout.SealMark;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.domain.policy.Policy;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * 企业征信授权书: who authorises whom until when, the text in Chinese as it was agreed to, and the
 * company's seal. It says nothing of what became of it later: the insurer has the same bytes.
 */
@Singleton
public final class CreditAuthorisationPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * authorisation.
   *
   * @param mark the seal that the company put on it
   */
  public RenderedPdf render(CreditAuthorisation of, SealMark mark, Heading heading) {
    Language language = heading.language();
    Sheet sheet = Sheet.open(Label.of("企业征信授权书", "Credit authorisation"), heading);
    parties(sheet, of, language);
    sheet.section(Label.of("授权书正文", "Text"));
    // The paragraphs number themselves.
    CreditAuthorisationText.paragraphs(Language.ZH).stream()
        .map(Value::own)
        .forEach(sheet::paragraph);
    signature(sheet, of, language);
    sheet.seals(
        List.of(
            new Seal(
                Label.of("授权企业（盖章）", "Authorising company"),
                Value.at("/company/name", of.company().name()),
                Value.own(day(of)),
                mark),
            new Seal(
                Label.of("平台", "Platform"),
                Value.own(language.choose("国际贸易单一窗口", "Trade Single Window")),
                Value.own(
                    language.choose(
                        "电子签章见文件的签名信息，可凭单证编号验真。",
                        "The electronic seal is in this file's signature panel; verify it by the"
                            + " document number.")))));
    return sheet.close();
  }

  private static void parties(Sheet sheet, CreditAuthorisation of, Language language) {
    sheet.section(Label.of("授权企业及被授权机构", "Who authorises whom"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("授权企业", "Authorising company"),
                Value.at("/company/name", of.company().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/company/uscc", of.company().uscc()))
            .add(
                Label.of("组织机构代码", "Organisation code"),
                Value.at("/company/organisationCode", of.company().organisationCode()))
            .wide(
                Label.of("被授权保险机构", "Authorised insurer"),
                Value.at("/insurerName", of.insurerName()))
            .wide(Label.of("授权书编号", "No. on the platform"), Value.at("/id", of.id()))
            .wide(
                Label.of("授权期限", "Period"),
                Value.own(
                    language.choose(
                        "自 " + day(of) + " 起至 " + of.validUntil() + " 二十四时止",
                        day(of) + " to " + of.validUntil() + " 24:00"))));
  }

  private static void signature(Sheet sheet, CreditAuthorisation of, Language language) {
    CreditAuthorisation.Signed signed = of.signed();
    sheet.section(Label.of("签署", "Signature"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("签名人", "Signed by"), Value.at("/signed/by/name", signed.by().name()))
            .add(Label.of("签名时间", "Signed at"), Value.own(Wording.instant(signed.at())))
            .add(
                Label.of("印章操作员", "Seal operator"),
                Value.at("/signed/seal/operatorName", signed.seal().operatorName()))
            .add(Label.of("正文版本", "Edition of the text"), Value.own(signed.textEdition()))
            .wide(
                Label.of("正文摘要", "SHA-256 of the text"),
                Value.own(CreditAuthorisationText.sha256().value()))
            .wide(
                Label.of("签名证据编号", "Signature"),
                Value.at("/signed/evidenceId", signed.evidenceId())));
  }

  /** Of signing, Beijing. */
  private static String day(CreditAuthorisation of) {
    return LocalDate.ofInstant(of.signed().at(), Policy.ZONE).toString();
  }
}
