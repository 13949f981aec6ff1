package cn.portcover.document.guarantee;

import static cn.portcover.document.guarantee.GuaranteeParts.money;

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
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeProgress;
import cn.portcover.domain.guarantee.GuaranteeReview;
import jakarta.inject.Singleton;
import java.util.stream.IntStream;

/** 关税保证保险投保单 (电子投保单): an application as it stands, with the insurer's word on it. */
@Singleton
public final class GuaranteeApplicationPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * application.
   *
   * @param evidence digest of the bytes that were signed when it was submitted last
   */
  public RenderedPdf render(
      GuaranteeApplication application, Sha256 evidence, CodeNames names, Heading heading) {
    Language language = heading.language();
    GuaranteeParts parts = new GuaranteeParts(application.form(), names, language);
    Sheet sheet =
        Sheet.open(Label.of("关税保证保险投保单", "Application for a customs-duty guarantee"), heading);
    header(sheet, application, language);
    parts.importer(sheet, "/applicant", application.applicant());
    parts.guarantee(sheet);
    insurance(sheet, application, language);
    InvoiceSection.write(sheet, application.form().invoice(), "/form/invoice", language);
    review(sheet, application, language);
    signature(sheet, application.submission(), evidence, language);
    return sheet.close();
  }

  private static void header(Sheet sheet, GuaranteeApplication application, Language language) {
    sheet.section(Label.of("投保单", "Application"));
    Facts facts =
        new Facts(language)
            .add(Label.of("投保单号", "Application no."), Value.at("/id", application.id()))
            .add(Label.of("状态", "Status"), Value.own(application.status().label(language)))
            .wide(
                Label.of("保险机构", "Insurer"),
                Value.at("/limit/insurerName", application.insurerName()))
            .add(
                Label.of("额度编号", "Limit no."),
                Value.at("/limit/limitId", application.limit().limitId()))
            .add(Label.of("版本", "Edition"), Value.own(application.edition()))
            .add(
                Label.of("首次提交时间", "First submitted"),
                Value.own(Wording.instant(application.createdAt())));
    if (application.policyNumber() != null) {
      facts.wide(
          Label.of("保单编号", "Policy no."),
          Value.at("/progress/policyNumber", application.policyNumber()));
    }
    sheet.facts(facts);
  }

  private static void insurance(Sheet sheet, GuaranteeApplication application, Language language) {
    sheet.section(Label.of("保险信息", "Insurance"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("保证期间", "Period of the guarantee"),
                Value.own(Wording.period(application.form().period(), language)))
            .add(
                Label.of("保证金额", "Guaranteed amount"), money(application.form().guaranteedAmount()))
            .add(
                Label.of("额度批复费率", "Rate of the limit, a year"),
                Value.own(Wording.percent(application.limit().ratePercent())))
            .wide(
                Label.of("应缴保费", "Premium due"),
                application.premiumDue() == null
                    ? Value.own(language.choose("以保险公司计算为准", "as the insurer computes it"))
                    : money(application.premiumDue())));
  }

  private static void review(Sheet sheet, GuaranteeApplication application, Language language) {
    GuaranteeReview review = application.review();
    if (review == null) {
      return;
    }
    sheet.section(Label.of("保险机构审核", "The insurer's review"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("审核结果", "Result"), Value.own(review.result().label(language)))
            .add(Label.of("审核时间", "At"), Value.own(Wording.instant(review.at())))
            .add(Label.of("应缴保费", "Premium due"), money(review.premium()))
            .add(Label.of("缴费截止日", "Pay by"), Value.at("/progress/review/payBy", review.payBy()))
            .wide(
                Label.of("支付编号", "Payment"),
                Value.at("/progress/paymentId", application.paymentId())));
    if (!review.reasons().isEmpty()) {
      sheet.clauses(
          IntStream.range(0, review.reasons().size())
              .mapToObj(i -> reason(i, review.reasons().get(i)))
              .toList());
    }
  }

  private static Value reason(int index, GuaranteeReview.Reason reason) {
    String field = reason.pointer() == null ? "" : reason.pointer() + "：";
    return Value.at(
        "/progress/review/reasons/" + index + "/text",
        field + reason.text() + "（" + reason.code() + "）");
  }

  private static void signature(
      Sheet sheet, GuaranteeProgress.Submission made, Sha256 evidence, Language language) {
    sheet.section(Label.of("提交及签名", "Submission and signature"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("提交时间", "Submitted"), Value.own(Wording.instant(made.at())))
            .add(Label.of("提交次数", "Submission"), Value.own(String.valueOf(made.number())))
            .add(
                Label.of("签名人", "Signed by"),
                Value.at("/progress/submission/by/name", made.by().name()))
            .add(
                Label.of("签名证据编号", "Signature"),
                Value.at("/progress/submission/evidenceId", made.evidenceId()))
            .wide(Label.of("签名内容摘要", "SHA-256 signed"), Value.own(evidence.value())));
    sheet.note(
        Value.own(
            language.choose(
                "投保人声明所填内容真实、完整；保费以保险公司计算为准，保险责任以保险机构签发的保险单为准。",
                "The policyholder declares that what is filled in is true and complete; the insurer"
                    + " computes the premium, and the policy that it issues decides what is"
                    + " insured.")));
  }
}
