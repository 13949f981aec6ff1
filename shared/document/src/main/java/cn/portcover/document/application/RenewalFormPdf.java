package cn.portcover.document.application;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.Offer;
import cn.portcover.domain.document.DocumentKind;
import jakarta.inject.Singleton;

/**
 * 续转申请单: this year's application, which the company must read for ten seconds before it confirms
 * (手册 003 §2.3).
 */
@Singleton
public final class RenewalFormPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * application.
   */
  public RenderedPdf render(Application application, Heading heading) {
    Sheet sheet =
        Sheet.open(
            Label.of(DocumentKind.RENEWAL_FORM.label(Language.ZH), "Renewal application"), heading);
    ApplicationParts parts = new ApplicationParts(application, heading.language());
    parts.company(sheet);
    renewal(sheet, application.offer(), heading.language());
    parts.contact(sheet);
    parts.cover(sheet, Label.of("续转内容", "Cover renewed"));
    parts.risks(sheet);
    parts.specialTerms(sheet);
    parts.declaration(
        sheet, Label.of("续转声明", "Declaration of renewal"), statement(application.offer(), heading));
    parts.decision(sheet);
    return sheet.close();
  }

  private static void renewal(Sheet sheet, Offer offer, Language language) {
    Value previous =
        offer.renewalOf() == null
            ? Value.own(language.choose("无（首次投保）", "None (first application)"))
            : Value.at("/offer/renewalOf", offer.renewalOf());
    String period = Wording.period(offer.form().insuredPeriod(), language);
    sheet.section(Label.of("续转信息", "Renewal"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("上年度保单号", "Previous policy no."), previous)
            .add(
                Label.of("本次要约编号", "Offer no."),
                Value.at("/offer/offerNumber", offer.offerNumber()))
            .wide(Label.of("续转后保险期间", "New insured period"), Value.own(period)));
  }

  private static String statement(Offer offer, Heading heading) {
    if (offer.renewalOf() == null) {
      return "";
    }
    return heading
        .language()
        .choose(
            "我公司申请续转上述保险单，续转后的保险条件以本申请单所载内容为准。",
            "We apply to renew the policy named above; from then on the terms stated in this form"
                + " apply.");
  }
}
