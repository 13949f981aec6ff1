package cn.portcover.document.cargo;

import static cn.portcover.document.cargo.CargoParts.money;

import cn.portcover.document.CodeNames;
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
import cn.portcover.domain.cargo.CargoPolicy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** 货物运输保险单: what the insurer issued, with the carriage that it insures. */
@Singleton
public final class CargoPolicyPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the policy.
   */
  public RenderedPdf render(CargoPolicy policy, CodeNames names, Heading heading) {
    Language language = heading.language();
    CargoParts parts = new CargoParts(policy.form(), names, language);
    Sheet sheet = Sheet.open(Label.of("货物运输保险单", "Cargo insurance policy"), heading);
    header(sheet, policy, language);
    parts.parties(sheet, "/company", policy.company(), policy.insured());
    parts.goods(sheet);
    parts.transport(sheet);
    sheet.section(Label.of("投保条件", "Insured as applied for"));
    sheet.facts(parts.insurance());
    sheet.section(Label.of("承保条件", "Conditions")).clauses(conditions(policy));
    parts.specialClauses(sheet);
    claims(sheet, policy, language);
    seals(sheet, policy, heading);
    return sheet.close();
  }

  private static void header(Sheet sheet, CargoPolicy policy, Language language) {
    sheet.section(Label.of("保险单", "Policy"));
    sheet.facts(
        new Facts(language)
            .wide(Label.of("保单号", "Policy no."), Value.at("/policyNumber", policy.policyNumber()))
            .wide(
                Label.of("保险人", "Insurer"),
                Value.at("/cover/insurerName", policy.cover().insurerName()))
            .wide(
                Label.of("货运险协议编号", "Open cover no."),
                Value.at("/cover/openCoverNumber", policy.cover().openCoverNumber()))
            .wide(
                Label.of("投保单号", "Application no."),
                Value.at("/applicationId", policy.applicationId()))
            .add(Label.of("保险金额", "Insured amount"), money(policy.insuredAmount()))
            .add(Label.of("保险费", "Premium"), money(policy.premium()))
            .add(Label.of("生效日期", "Effective from"), Value.own(policy.effectiveFrom().toString()))
            .add(Label.of("出单时间", "Received"), Value.own(Wording.instant(policy.createdAt()))));
  }

  private static List<Value> conditions(CargoPolicy policy) {
    return IntStream.range(0, policy.conditions().size())
        .mapToObj(i -> Value.at("/conditions/" + i, policy.conditions().get(i)))
        .toList();
  }

  private static void claims(Sheet sheet, CargoPolicy policy, Language language) {
    sheet.section(Label.of("理赔", "Claims"));
    sheet.facts(
        new Facts(language)
            .wide(Label.of("理赔代理人", "Claims agent"), Value.at("/claimsAgent", policy.claimsAgent()))
            .wide(
                Label.of("赔款偿付地点", "Claim payable at"),
                Value.at(
                    "/form/transport/claimPayableAt", policy.form().transport().claimPayableAt())));
    sheet.note(
        Value.own(
            language.choose(
                "货物发生损失时，请立即通知保险人或理赔代理人，保留现场与单证。",
                "When goods are lost or damaged, tell the insurer or its agent at once, and keep"
                    + " the goods and papers as they are.")));
  }

  private static void seals(Sheet sheet, CargoPolicy policy, Heading heading) {
    Language language = heading.language();
    sheet.seals(
        List.of(
            new Seal(
                Label.of("保险人", "Insurer"),
                Value.at("/cover/insurerName", policy.cover().insurerName()),
                Value.own(
                    language.choose("签发时间 ", "Issued ") + Wording.instant(heading.issuedAt()))),
            new Seal(
                Label.of("平台", "Platform"),
                Value.own(language.choose("国际贸易单一窗口", "Trade Single Window")),
                Value.own(
                    language.choose(
                        "电子签章见文件的签名信息，可凭单证编号验真。",
                        "The electronic seal is in this file's signature panel; verify it by the"
                            + " document number.")))));
  }
}
