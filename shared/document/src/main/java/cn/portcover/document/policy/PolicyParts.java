package cn.portcover.document.policy;

import cn.portcover.document.Heading;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Seal;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyTerms;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts that the policy, its scheme and the full set have in common. */
final class PolicyParts {
  static final Label POLICY = Label.of("保险单", "Policy");
  static final Label SCHEME = Label.of("投保方案", "Insuring scheme");
  static final Label SPECIAL_TERMS = Label.of("特别约定", "Special terms");
  static final Label DECLARATION = Label.of("被保险人声明", "Declaration of the insured");
  static final Label NOTICES = Label.of("重要提示", "Important notices");

  private final Policy policy;
  private final PolicyTerms terms;
  private final Language language;

  PolicyParts(Policy policy, Language language) {
    this.policy = policy;
    this.terms = policy.terms();
    this.language = language;
  }

  void frontPage(Sheet sheet) {
    sheet.section(Label.of("封面", "Front page"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("被保险人", "Insured"),
                Value.at("/terms/company/name", terms.company().name()))
            .add(
                Label.of("保单号", "Policy no."),
                Value.at("/terms/policyNumber", terms.policyNumber()))
            .add(Label.of("产品", "Product"), Value.own(terms.product().label(language)))
            .wide(Label.of("保险人", "Insurer"), Value.at("/terms/insurerName", terms.insurerName()))
            .wide(
                Label.of("保险期间", "Insured period"),
                Value.own(Wording.period(terms.period(), language))));
  }

  void policy(Sheet sheet) {
    Facts facts =
        new Facts(language)
            .add(
                Label.of("保单号", "Policy no."),
                Value.at("/terms/policyNumber", terms.policyNumber()))
            .add(Label.of("保险单类型", "Type"), Value.at("/terms/policyType", terms.policyType()))
            .wide(
                Label.of("被保险人", "Insured"),
                Value.at("/terms/company/name", terms.company().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/terms/company/uscc", terms.company().uscc()))
            .add(
                Label.of("组织机构代码", "Organisation code"),
                Value.at("/terms/company/organisationCode", terms.company().organisationCode()))
            .wide(Label.of("保险人", "Insurer"), Value.at("/terms/insurerName", terms.insurerName()))
            .add(Label.of("产品", "Product"), Value.own(terms.product().label(language)))
            .add(Label.of("保险单状态", "Status"), Value.own(policy.status().label(language)))
            .add(Label.of("生效日期", "Effective date"), Value.own(terms.period().from().toString()))
            .add(Label.of("失效日期", "Expiry date"), Value.own(terms.period().to().toString()));
    Policy.Cancellation cancellation = policy.cancellation();
    if (cancellation != null) {
      facts.add(Label.of("注销日期", "Cancelled on"), Value.own(cancellation.on().toString()));
      facts.add(
          Label.of("注销原因", "Reason"), Value.at("/cancellation/reason", cancellation.reason()));
    }
    sheet.section(POLICY).facts(facts);
  }

  void cover(Sheet sheet) {
    String highest =
        terms.maximumIndemnity() == null ? null : Wording.money(terms.maximumIndemnity());
    sheet.section(Label.of("保障内容", "Cover"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("保险期间", "Insured period"),
                Value.own(Wording.period(terms.period(), language)))
            .add(
                Label.of("赔偿比例", "Indemnity ratio"),
                Value.own(Wording.percent(terms.coverRatioPercent())))
            .add(
                Label.of("单一买方限额", "Limit per buyer"), Value.own(Wording.money(terms.buyerLimit())))
            .add(Label.of("最高赔偿限额", "Maximum indemnity"), Value.at("", highest))
            .add(Label.of("保险费", "Premium"), Value.own(Wording.money(terms.premium()))));
  }

  void deadlines(Sheet sheet) {
    Deadlines d = terms.deadlines();
    sheet.section(Label.of("时限", "Deadlines"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("报损期限", "Report a loss within"), within(d.reportWithin()))
            .add(Label.of("索赔期限", "Claim within"), within(d.claimWithin()))
            .add(Label.of("赔款等待期", "Waiting period"), within(d.waitingPeriod()))
            .add(
                Label.of("要约编号", "Offer no."),
                Value.at("/terms/offerNumber", terms.offerNumber())));
  }

  void scheme(Sheet sheet) {
    sheet.section(SCHEME).clauses(values("/terms/scheme", terms.scheme()));
  }

  void specialTerms(Sheet sheet) {
    sheet.section(SPECIAL_TERMS).clauses(values("/terms/specialTerms", terms.specialTerms()));
  }

  void declaration(Sheet sheet) {
    sheet.section(DECLARATION).clauses(PolicyNotices.declaration(language));
  }

  void notices(Sheet sheet) {
    sheet.section(NOTICES).clauses(PolicyNotices.notices(terms, language));
  }

  void seals(Sheet sheet, Heading heading) {
    String sealed =
        language.choose(
            "电子签章见文件的签名信息，可凭单证编号验真。",
            "The electronic seal is in this file's signature panel; verify it by the document"
                + " number.");
    String issued = language.choose("签发时间 ", "Issued ") + Wording.instant(heading.issuedAt());
    sheet.seals(
        List.of(
            new Seal(
                Label.of("保险人", "Insurer"),
                Value.at("/terms/insurerName", terms.insurerName()),
                Value.own(issued)),
            new Seal(
                Label.of("平台", "Platform"),
                Value.own(language.choose("国际贸易单一窗口", "Trade Single Window")),
                Value.own(sealed))));
  }

  private Value within(@Nullable Period period) {
    return period == null
        ? Value.own(language.choose("以保险条款为准", "As the clauses provide"))
        : Value.own(
            Wording.within(
                period, terms.deadlines().calendar() == Deadlines.Calendar.WORKING_DAYS, language));
  }

  private static List<Value> values(String pointer, List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> Value.at(pointer + "/" + i, texts.get(i)))
        .toList();
  }
}
