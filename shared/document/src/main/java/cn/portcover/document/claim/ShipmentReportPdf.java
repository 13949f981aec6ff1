package cn.portcover.document.claim;

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
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 信用保险索赔出运数据报告: what customs and others have of the shipments of a claim, each beginning on a page
 * of its own. What it takes grows with the rows; what it holds at a time does not: a group is drawn
 * and let go before the next.
 */
@Singleton
public final class ShipmentReportPdf implements Printed {
  static final Label TITLE = Label.of("信用保险索赔出运数据报告", "Shipment data report for a claim");

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the report.
   *
   * @param companySeal the seal that the company put on it; absent before it was confirmed
   */
  public RenderedPdf render(
      ReportContents report, @Nullable SealMark companySeal, Heading heading) {
    Language language = heading.language();
    Sheet sheet = Sheet.open(TITLE, heading);
    claim(sheet, report, language);
    notices(sheet, report, language);
    seals(sheet, report, companySeal, heading);
    for (int i = 0; i < report.groups().size(); i++) {
      sheet.newPage();
      new ShipmentGroup(report.groups().get(i), "/groups/" + i, language).draw(sheet);
    }
    return sheet.close();
  }

  private static void claim(Sheet sheet, ReportContents report, Language language) {
    sheet.section(Label.of("索赔申请", "Claim"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("索赔申请号", "Claim no."), Value.at("/claimNumber", report.claimNumber()))
            .add(Label.of("保险单号", "Policy no."), Value.at("/policyNumber", report.policyNumber()))
            .wide(Label.of("被保险人", "Insured"), Value.at("/insured", report.insured()))
            .add(Label.of("统一社会信用代码", "Credit code (USCC)"), Value.at("/uscc", report.uscc()))
            .add(Label.of("出运笔数", "Shipments"), Value.own(String.valueOf(report.groups().size())))
            .wide(Label.of("保险机构", "Insurer"), Value.at("/insurer", report.insurer())));
  }

  private static void notices(Sheet sheet, ReportContents report, Language language) {
    sheet.section(Label.of("声明", "Statement"));
    sheet.paragraph(
        Value.at(
            "/insurer",
            language.choose(
                "本报告由中国国际贸易单一窗口根据被保险人提供的业务编号生成，经被保险人确认并授权，仅提供给"
                    + report.insurer()
                    + "作为办理索赔业务的参考，不得用于其他用途。",
                "This report was made by the China International Trade Single Window from the"
                    + " business numbers that the insured gave. The insured has confirmed it and"
                    + " authorised that it be given to "
                    + report.insurer()
                    + ", only as a reference for handling the claim and for no other purpose.")));
    sheet.section(Label.of("提示", "Hint"));
    sheet.clauses(
        List.of(
            Value.own(
                language.choose(
                    "每笔出运以出运信息流水号为准，与索赔申请中的出运信息一一对应。",
                    "Each shipment is known by its serial number, the same as in the claim.")),
            Value.own(
                language.choose(
                    "数据按出运信息分组列示，每组另起一页。",
                    "Data are grouped by shipment; each group begins on a new page.")),
            Value.own(
                language.choose(
                    "“未查询到”指单一窗口中没有该编号的数据，不代表该单证不存在。",
                    "“Not found” says that the single window has nothing under that number, not"
                        + " that there is no such document."))));
  }

  private static void seals(
      Sheet sheet, ReportContents report, @Nullable SealMark mark, Heading heading) {
    Language language = heading.language();
    sheet.seals(
        List.of(
            new Seal(
                Label.of("被保险人", "Insured"),
                Value.at("/insured", report.insured()),
                Value.own(
                    mark == null
                        ? language.choose(
                            "待企业确认并加盖公司章。", "To be confirmed and sealed by the company.")
                        : language.choose(
                            "已由企业以卡签名确认并加盖公司章。",
                            "Confirmed by the company with its card, and sealed.")),
                mark),
            new Seal(
                Label.of("平台", "Platform"),
                Value.own(language.choose("国际贸易单一窗口", "Trade Single Window")),
                Value.own(
                    language.choose("生成时间 ", "Made ") + Wording.instant(heading.issuedAt())))));
  }
}
