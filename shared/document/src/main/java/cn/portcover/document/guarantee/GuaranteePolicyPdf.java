package cn.portcover.document.guarantee;

import static cn.portcover.document.guarantee.GuaranteeParts.money;

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
import cn.portcover.domain.guarantee.GuaranteePolicy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** 关税保证保险单 (电子保单): what the insurer guarantees to customs, of which duties, until when. */
@Singleton
public final class GuaranteePolicyPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the policy.
   */
  public RenderedPdf render(GuaranteePolicy policy, CodeNames names, Heading heading) {
    Language language = heading.language();
    GuaranteeParts parts = new GuaranteeParts(policy.form(), names, language);
    Sheet sheet = Sheet.open(Label.of("关税保证保险单", "Customs-duty guarantee policy"), heading);
    header(sheet, policy, language);
    parts.importer(sheet, "/company", policy.company());
    parts.guarantee(sheet);
    sheet.section(Label.of("保险责任", "What is insured")).clauses(cover(language));
    seals(sheet, policy, heading);
    return sheet.close();
  }

  private static void header(Sheet sheet, GuaranteePolicy policy, Language language) {
    sheet.section(Label.of("保险单", "Policy"));
    sheet.facts(
        new Facts(language)
            .wide(Label.of("保单编号", "Policy no."), Value.at("/policyNumber", policy.policyNumber()))
            .wide(
                Label.of("保险人", "Insurer"),
                Value.at("/limit/insurerName", policy.limit().insurerName()))
            .wide(
                Label.of("投保单号", "Application no."),
                Value.at("/applicationId", policy.applicationId()))
            .wide(
                Label.of("保险期间", "Insured period"),
                Value.own(Wording.period(policy.period(), language)))
            .add(Label.of("保证金额", "Guaranteed amount"), money(policy.guaranteedAmount()))
            .add(Label.of("保险费", "Premium"), money(policy.premium()))
            .add(Label.of("保单状态", "Status"), Value.own(policy.status().label(language)))
            .add(Label.of("出单时间", "Received"), Value.own(Wording.instant(policy.createdAt()))));
  }

  /** What such a guarantee is, by the notice of customs and supervision that founds it. */
  private static List<Value> cover(Language language) {
    return Stream.of(
            language.choose(
                "投保人未在海关规定的期限内缴纳本保险单所列税款的，保险人按照海关的书面索赔通知，在保证金额内向海关支付投保人应缴未缴的款项。",
                "Where the policyholder does not pay the listed duties within the time that customs"
                    + " sets, the insurer pays customs what is owed, on its written claim, up to"
                    + " the guaranteed amount."),
            language.choose(
                "保险人赔付后，有权向投保人追偿所赔付的款项。",
                "Having paid, the insurer may recover from the policyholder what it has paid."),
            language.choose(
                "投保人缴清所列税款的，本保险单的保证责任解除，所占用的关税保证保险额度相应恢复。",
                "Once the policyholder has paid the listed duties, the guarantee is released, and"
                    + " so is the limit that it takes up."),
            language.choose(
                "本保险单依据海关总署、中国银行保险监督管理委员会公告 2018 年第 155 号办理；保险条款以保险人向监管机构备案的文本为准。",
                "This policy is issued under notice 155 of 2018 of the General Administration of"
                    + " Customs and the China Banking and Insurance Regulatory Commission; the"
                    + " insurer's clauses as filed with its supervisor apply."))
        .map(Value::own)
        .toList();
  }

  private static void seals(Sheet sheet, GuaranteePolicy policy, Heading heading) {
    Language language = heading.language();
    sheet.seals(
        List.of(
            new Seal(
                Label.of("保险人", "Insurer"),
                Value.at("/limit/insurerName", policy.limit().insurerName()),
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
