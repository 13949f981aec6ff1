package cn.portcover.document.cargo;

import static cn.portcover.document.cargo.CargoParts.money;

import cn.portcover.document.CodeNames;
import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.document.payment.InvoiceSection;
import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoPremium;
import cn.portcover.domain.cargo.CargoProgress;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 货物运输保险投保单: an application with all its sections, as it stands; marked while it is a draft. */
@Singleton
public final class CargoApplicationPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * application.
   *
   * @param evidence digest of the bytes that were signed when it was submitted last; absent before
   */
  public RenderedPdf render(
      CargoApplication application, @Nullable Sha256 evidence, CodeNames names, Heading heading) {
    Language language = heading.language();
    CargoParts parts = new CargoParts(application.form(), names, language);
    Sheet sheet = Sheet.open(title(application), heading);
    header(sheet, application, evidence, language);
    parts.parties(sheet, "/applicant", application.applicant(), application.insured());
    parts.goods(sheet);
    InvoiceSection.write(sheet, application.form().invoice(), "/form/invoice", language);
    parts.transport(sheet);
    insurance(sheet, application, parts, language);
    parts.specialClauses(sheet);
    InsurersWord.write(sheet, application, language);
    return sheet.close();
  }

  private static boolean isDraft(CargoApplication application) {
    return application.status() == CargoApplicationStatus.DRAFT;
  }

  private static Label title(CargoApplication application) {
    return isDraft(application)
        ? Label.of("货物运输保险投保单（草稿）", "Cargo insurance application (draft)")
        : Label.of("货物运输保险投保单", "Cargo insurance application");
  }

  private static void header(
      Sheet sheet, CargoApplication application, @Nullable Sha256 evidence, Language language) {
    CargoProgress.Submission made = application.submission();
    sheet.section(Label.of("投保单", "Application"));
    if (isDraft(application)) {
      sheet.paragraph(
          Value.own(
              language.choose(
                  "草稿：本投保单尚未提交保险机构，内容仅供企业核对。",
                  "Draft: this application has not been submitted; it is for checking only.")));
    }
    Facts facts =
        new Facts(language)
            .add(Label.of("投保单号", "Application no."), Value.at("/id", application.id()))
            .add(Label.of("状态", "Status"), Value.own(application.status().label(language)))
            .wide(
                Label.of("保险机构", "Insurer"),
                Value.at("/cover/insurerName", application.cover().insurerName()))
            .wide(
                Label.of("货运险协议编号", "Open cover no."),
                Value.at("/cover/openCoverNumber", application.cover().openCoverNumber()))
            .add(Label.of("版本", "Edition"), Value.own(application.edition()))
            .add(
                Label.of("保存时间", "First saved"),
                Value.own(Wording.instant(application.createdAt())));
    if (application.copiedFrom() != null) {
      facts.wide(
          Label.of("复制自保单", "Copied from policy"),
          Value.at("/copiedFrom", application.copiedFrom()));
    }
    if (application.policyNumber() != null) {
      facts.wide(
          Label.of("保单号", "Policy no."),
          Value.at("/progress/policyNumber", application.policyNumber()));
    }
    if (made != null && made.differs()) {
      sheet.paragraph(
          Value.own(
              language.choose(
                  "退回修改：本投保单上次提交（第 " + made.number() + " 次）后已修改，现内容尚未签名提交。",
                  "Returned: it was changed after it was submitted (number "
                      + made.number()
                      + "); what it says now is neither signed nor submitted.")));
    } else if (made != null) {
      if (application.status().isOpen()) {
        sheet.paragraph(
            Value.own(
                language.choose(
                    "退回修改：本投保单内容与上次提交时签名的内容一致，尚未再次提交。",
                    "Returned: it says what was signed when it was submitted last, and has not been"
                        + " submitted again.")));
      }
      facts
          .add(Label.of("提交时间", "Submitted"), Value.own(Wording.instant(made.at())))
          .add(Label.of("提交次数", "Submission"), Value.own(String.valueOf(made.number())))
          .add(
              Label.of("签名人", "Signed by"),
              Value.at("/progress/submission/by/name", made.by().name()))
          .add(
              Label.of("签名证据编号", "Signature"),
              Value.at("/progress/submission/evidenceId", made.evidenceId()))
          .wide(
              Label.of("签名内容摘要", "SHA-256 signed"),
              evidence == null ? Value.NONE : Value.own(evidence.value()));
    }
    sheet.facts(facts);
  }

  private static void insurance(
      Sheet sheet, CargoApplication application, CargoParts parts, Language language) {
    Optional<CargoPremium> estimate = application.form().insurance().estimate();
    sheet.section(Label.of("保险信息", "Insurance"));
    sheet.facts(
        parts
            .insurance()
            .add(
                Label.of("保险金额（参考）", "Insured amount, estimated"),
                money(estimate.map(CargoPremium::insuredAmount).orElse(null)))
            .add(
                Label.of("保费（仅供参考）", "Premium, estimated"),
                money(estimate.map(CargoPremium::premium).orElse(null))));
    estimate.ifPresent(
        e ->
            sheet.note(
                Value.own(
                    language.choose("保费仅供参考，以保险机构核定为准：", "For reference; the insurer decides: ")
                        + e.formula())));
  }
}
