package cn.portcover.document.cargo;

import static cn.portcover.document.cargo.CargoParts.money;

import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoWithdrawal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the insurer has said of an application, and what it was asked besides. */
final class InsurersWord {
  private InsurersWord() {}

  static void write(Sheet sheet, CargoApplication application, Language language) {
    review(sheet, application, language);
    withdrawal(sheet, application.withdrawal(), language);
  }

  private static void review(Sheet sheet, CargoApplication application, Language language) {
    CargoReview review = application.review();
    if (review == null) {
      return;
    }
    sheet.section(Label.of("保险机构审核", "The insurer's review"));
    Facts facts =
        new Facts(language)
            .add(Label.of("审核结果", "Result"), Value.own(review.result().label(language)))
            .add(Label.of("审核时间", "At"), Value.own(Wording.instant(review.at())))
            .add(Label.of("保险金额", "Insured amount"), money(review.insuredAmount()))
            .add(Label.of("应缴保费", "Premium due"), money(review.premium()))
            .add(Label.of("缴费截止日", "Pay by"), Value.at("/progress/review/payBy", review.payBy()))
            .add(
                Label.of("支付编号", "Payment"),
                Value.at("/progress/paymentId", application.paymentId()));
    sheet.facts(facts);
    if (!review.reasons().isEmpty()) {
      sheet.clauses(
          IntStream.range(0, review.reasons().size())
              .mapToObj(i -> reason(i, review.reasons().get(i)))
              .toList());
    }
  }

  private static Value reason(int index, CargoReview.Reason reason) {
    String field = reason.pointer() == null ? "" : reason.pointer() + "：";
    return Value.at(
        "/progress/review/reasons/" + index + "/text",
        field + reason.text() + "（" + reason.code() + "）");
  }

  private static void withdrawal(
      Sheet sheet, @Nullable CargoWithdrawal withdrawal, Language language) {
    if (withdrawal == null) {
      return;
    }
    CargoWithdrawal.Answer answer = withdrawal.answer();
    sheet.section(Label.of("撤销", "Withdrawal"));
    Facts facts =
        new Facts(language)
            .add(
                Label.of("申请人", "Asked by"),
                Value.at("/progress/withdrawal/by/name", withdrawal.by().name()))
            .add(Label.of("申请时间", "Asked at"), Value.own(Wording.instant(withdrawal.at())))
            .wide(
                Label.of("撤销原因", "Reason"),
                Value.at("/progress/withdrawal/reason", withdrawal.reason()))
            .wide(
                Label.of("签名证据编号", "Signature"),
                Value.at("/progress/withdrawal/evidenceId", withdrawal.evidenceId()));
    if (answer != null) {
      facts
          .add(
              Label.of("保险机构答复", "Answer"),
              Value.own(
                  answer.accepted()
                      ? language.choose("同意撤销", "accepted")
                      : language.choose("不同意撤销", "refused")))
          .add(Label.of("答复时间", "Answered at"), Value.own(Wording.instant(answer.at())))
          .wide(
              Label.of("答复说明", "Remark"),
              Value.at("/progress/withdrawal/answer/reason", answer.reason()));
    }
    sheet.facts(facts);
  }
}
