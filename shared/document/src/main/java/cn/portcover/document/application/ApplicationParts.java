package cn.portcover.document.application;

import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Table;
import cn.portcover.document.layout.Table.Column;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.Confirmation;
import cn.portcover.domain.application.Contact;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.application.Offer;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.application.SuggestedContact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts that the application form and the renewal form have in common. */
final class ApplicationParts {
  private final Application application;
  private final Offer offer;
  private final Language language;

  ApplicationParts(Application application, Language language) {
    this.application = application;
    this.offer = application.offer();
    this.language = language;
  }

  void company(Sheet sheet) {
    sheet.section(Label.of("投保企业", "Applicant"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("企业名称", "Company"),
                Value.at("/offer/company/name", offer.company().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/offer/company/uscc", offer.company().uscc()))
            .add(
                Label.of("组织机构代码", "Organisation code"),
                Value.at("/offer/company/organisationCode", offer.company().organisationCode()))
            .add(Label.of("状态", "Status"), Value.own(application.status().label(language)))
            .add(Label.of("投保申请编号", "Application no."), Value.at("/id", application.id())));
  }

  void contact(Sheet sheet) {
    Facts facts = new Facts(language);
    Confirmation confirmation = application.confirmation();
    if (confirmation != null) {
      Contact c = confirmation.contact();
      person(facts, "/confirmation/contact", c.name(), c.phone(), c.mobile(), c.email());
      facts.wide(Label.of("备注", "Remark"), Value.at("/confirmation/remark", confirmation.remark()));
    } else {
      SuggestedContact c =
          offer.contact() == null ? new SuggestedContact(null, null, null, null) : offer.contact();
      person(facts, "/offer/contact", c.name(), c.phone(), c.mobile(), c.email());
    }
    sheet.section(Label.of("主要联系人", "Primary contact")).facts(facts);
  }

  private static void person(
      Facts facts,
      String at,
      @Nullable Object name,
      @Nullable Object phone,
      @Nullable Object mobile,
      @Nullable Object email) {
    facts.add(Label.of("姓名", "Name"), Value.at(at + "/name", name));
    facts.add(Label.of("电话", "Phone"), Value.at(at + "/phone", phone));
    facts.add(Label.of("手机", "Mobile"), Value.at(at + "/mobile", mobile));
    facts.add(Label.of("邮箱", "E-mail"), Value.at(at + "/email", email));
  }

  void cover(Sheet sheet, Label heading) {
    OfferForm form = offer.form();
    String highest =
        form.maximumIndemnity() == null ? null : Wording.money(form.maximumIndemnity());
    String excluded = String.join(language.choose("、", ", "), form.countriesExcluded());
    sheet.section(heading);
    sheet.facts(
        new Facts(language)
            .wide(Label.of("保险人", "Insurer"), Value.at("/offer/insurerName", offer.insurerName()))
            .add(Label.of("产品", "Product"), Value.own(offer.product().label(language)))
            .add(Label.of("要约编号", "Offer no."), Value.at("/offer/offerNumber", offer.offerNumber()))
            .wide(
                Label.of("保险期间", "Insured period"),
                Value.own(Wording.period(form.insuredPeriod(), language)))
            .add(
                Label.of("赔偿比例", "Indemnity ratio"),
                Value.own(Wording.percent(form.coverRatioPercent())))
            .add(Label.of("单一买方限额", "Limit per buyer"), Value.own(Wording.money(form.buyerLimit())))
            .add(Label.of("最高赔偿限额", "Maximum indemnity"), Value.at("", highest))
            .add(Label.of("统保政策", "Programme"), Value.at("/offer/programmeId", offer.programmeId()))
            .add(Label.of("保险费", "Premium"), Value.own(Wording.money(form.premium())))
            .add(
                Label.of("保费承担方", "Premium paid by"),
                Value.at("/offer/form/premiumPaidBy", form.premiumPaidBy()))
            .wide(
                Label.of("除外国家(地区)", "Excluded countries"),
                Value.at("/offer/form/countriesExcluded", excluded)));
  }

  void risks(Sheet sheet) {
    String and = language.choose("；", "; ");
    OfferForm.Risks risks = offer.form().risks();
    sheet.section(Label.of("承保风险", "Risks covered"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("商业风险", "Commercial risks"),
                Value.at("/offer/form/risks/commercial", String.join(and, risks.commercial())))
            .wide(
                Label.of("政治风险", "Political risks"),
                Value.at("/offer/form/risks/political", String.join(and, risks.political()))));
  }

  void specialTerms(Sheet sheet) {
    sheet
        .section(Label.of("特别约定", "Special terms"))
        .clauses(values("/offer/form/specialTerms", offer.form().specialTerms()));
  }

  /**
   * @param first a point that stands before the three of every application; empty for none
   */
  void declaration(Sheet sheet, Label heading, String first) {
    List<Value> points = new ArrayList<>();
    if (!first.isEmpty()) {
      points.add(Value.own(first));
    }
    points.addAll(Declaration.points(offer.insurerName(), language));
    sheet.section(heading).clauses(points);
    Confirmation given = application.confirmation();
    String agreed = language.choose("已认真阅读以上内容并同意", "Read with care and agreed to");
    if (given == null) {
      sheet.paragraph(Value.own("□ " + agreed));
      return;
    }
    sheet.paragraph(Value.own("✓ " + agreed));
    sheet.facts(
        new Facts(language)
            .add(
                Label.of("确认人", "Confirmed by"),
                Value.at("/confirmation/by/name", given.by().name()))
            .add(Label.of("确认时间", "Confirmed at"), Value.own(Wording.instant(given.at())))
            .add(
                Label.of("打开单证时间", "Form opened at"),
                Value.own(Wording.instant(given.formOpenedAt())))
            .add(
                Label.of("签名证据编号", "Signature"),
                Value.at("/confirmation/signingRequestId", given.signingRequestId()))
            .wide(Label.of("所阅单证摘要", "SHA-256 of form"), Value.own(given.formSha256().value())));
  }

  void decision(Sheet sheet) {
    Decision decision = application.decision();
    if (decision == null) {
      return;
    }
    Facts facts =
        new Facts(language)
            .add(Label.of("结果", "Result"), Value.own(application.status().label(language)))
            .add(Label.of("时间", "At"), Value.own(Wording.instant(decision.at())));
    Decision.Handler handler = decision.handler();
    if (handler != null) {
      facts.add(
          Label.of("客户经理", "Account manager"), Value.at("/decision/handler/name", handler.name()));
      facts.add(Label.of("电话", "Phone"), Value.at("/decision/handler/phone", handler.phone()));
      facts.wide(Label.of("邮箱", "E-mail"), Value.at("/decision/handler/email", handler.email()));
    }
    sheet.section(Label.of("受理结果", "Decision")).facts(facts);
    if (!decision.reasons().isEmpty()) {
      sheet.table(reasons(decision.reasons()));
    }
  }

  private Table reasons(List<Decision.Reason> reasons) {
    Table table =
        new Table(
            language,
            List.of(
                new Column(Label.of("代码", "Code"), 20, false),
                new Column(Label.of("原因", "Reason"), 80, false)));
    for (int i = 0; i < reasons.size(); i++) {
      String at = "/decision/reasons/" + i;
      table.row(
          List.of(
              Value.at(at + "/code", reasons.get(i).code()),
              Value.at(at + "/text", reasons.get(i).text())));
    }
    return table;
  }

  private static List<Value> values(String pointer, List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> Value.at(pointer + "/" + i, texts.get(i)))
        .toList();
  }
}
