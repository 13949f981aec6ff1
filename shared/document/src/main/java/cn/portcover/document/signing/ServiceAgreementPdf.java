package cn.portcover.document.signing;

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
import cn.portcover.domain.signing.AgreementStatus;
import cn.portcover.domain.signing.ServiceAgreement;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 《中国国际贸易单一窗口出口信用保险服务协议》 (手册 000 ch. 3): the text alone, with the company's seal, and with the
 * insurer's besides.
 */
@Singleton
public final class ServiceAgreementPdf implements Printed {
  private static final String PLATFORM = "中国电子口岸数据中心";
  private static final Value EMPTY = Value.own(" ");

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * agreement.
   *
   * @param companySeal the seal that the company put on it; absent before
   */
  public RenderedPdf render(
      ServiceAgreement agreement, @Nullable SealMark companySeal, Heading heading) {
    Language language = heading.language();
    Sheet sheet =
        Sheet.open(
            Label.of("中国国际贸易单一窗口出口信用保险服务协议", "Export credit insurance service agreement"), heading);
    parties(sheet, agreement, language);
    ServiceTerms.write(sheet);
    // A page of its own: seals stand together, and what they sign is told above them.
    sheet.newPage();
    sheet.section(Label.of("签署页", "Signatures"));
    sheet.paragraph(Value.own(state(agreement)));
    sheet.facts(signatures(agreement, language));
    sheet.seals(List.of(company(agreement, companySeal), insurer(agreement), platform(heading)));
    return sheet.close();
  }

  private static void parties(Sheet sheet, ServiceAgreement agreement, Language language) {
    ServiceAgreement.Signed signed = agreement.mayAgree() ? null : agreement.signed();
    sheet.section(Label.of("协议各方", "Parties"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("甲方（企业）", "Party A (company)"),
                Value.at("/company/name", agreement.company().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/company/uscc", agreement.company().uscc()))
            .add(
                Label.of("组织机构代码", "Organisation code"),
                Value.at("/company/organisationCode", agreement.company().organisationCode()))
            .wide(
                Label.of("乙方（保险机构）", "Party B (insurer)"),
                Value.at("/insurerName", agreement.insurerName()))
            .wide(Label.of("丙方（平台）", "Party C (platform)"), Value.own(PLATFORM))
            .add(
                Label.of("协议编号", "Agreement no."),
                Value.at("/signed/agreementId", signed == null ? null : signed.agreementId()))
            .add(Label.of("文本版本", "Text edition"), Value.own(ServiceAgreement.TEXT_EDITION)));
  }

  private static String state(ServiceAgreement agreement) {
    return switch (agreement.status()) {
      case NOT_SIGNED, FAILED -> "本文本供签署前阅读。甲方以卡签名并选用公司章签署后，由乙方盖章生效。";
      case SIGNING -> "甲方已签署，待乙方盖章后生效。";
      case COMPLETED -> "甲方、乙方均已完成电子签署，本协议生效。";
    };
  }

  private static Facts signatures(ServiceAgreement agreement, Language language) {
    Facts facts = new Facts(language);
    ServiceAgreement.Signed signed = agreement.mayAgree() ? null : agreement.signed();
    if (signed != null) {
      facts
          .add(Label.of("甲方签名人", "Signed by"), Value.at("/signed/by/name", signed.by().name()))
          .add(Label.of("签名时间", "Signed at"), Value.own(Wording.instant(signed.at())))
          .add(
              Label.of("印章操作员", "Seal operator"),
              Value.at("/signed/seal/operatorName", signed.seal().operatorName()))
          .wide(
              Label.of("签名证据编号", "Signature"), Value.at("/signed/evidenceId", signed.evidenceId()));
    }
    ServiceAgreement.InsurerSeal seal = agreement.insurerSeal();
    if (seal != null) {
      facts
          .add(Label.of("乙方印章", "Insurer's seal"), Value.at("/insurerSeal/name", seal.name()))
          .add(Label.of("盖章时间", "Sealed at"), Value.own(Wording.instant(seal.sealedAt())))
          .wide(Label.of("证书序列号", "Certificate"), Value.at("/insurerSeal/serial", seal.serial()));
    }
    return facts;
  }

  private static Seal company(ServiceAgreement agreement, @Nullable SealMark mark) {
    Value name = Value.at("/company/name", agreement.company().name());
    return new Seal(Label.of("甲方（盖章）", "Party A"), name, EMPTY, agreement.mayAgree() ? null : mark);
  }

  private static Seal insurer(ServiceAgreement agreement) {
    Value name = Value.at("/insurerName", agreement.insurerName());
    boolean sealed = agreement.status() == AgreementStatus.COMPLETED;
    return new Seal(
        Label.of("乙方（盖章）", "Party B"), name, EMPTY, sealed ? SealMark.drawn(name) : null);
  }

  private static Seal platform(Heading heading) {
    return new Seal(
        Label.of("丙方（平台）", "Party C"),
        Value.own(PLATFORM),
        Value.own("电子签章见文件的签名信息，可凭单证编号验真。\n" + Wording.instant(heading.issuedAt())));
  }
}
