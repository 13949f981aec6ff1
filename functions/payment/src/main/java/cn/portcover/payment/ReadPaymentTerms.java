package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.payment.PaymentTerms;
import cn.portcover.operation.Operation;
import io.micronaut.http.annotation.Get;
import java.util.ArrayList;
import java.util.List;

/** 服务协议条款, to be read before 我同意协议条款 is ticked. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {})
final class ReadPaymentTerms {
  /**
   * @param edition as the statement that is signed names it
   * @param sha256 of the Chinese paragraphs, a line each, UTF-8: they are what is signed
   */
  record TermsView(String edition, Sha256 sha256, List<Paragraph> paragraphs) {}

  record Paragraph(String chinese, String english) {}

  @Get("/payment-agreements/terms")
  TermsView read() {
    List<String> chinese = PaymentTerms.paragraphs(Language.ZH);
    List<String> english = PaymentTerms.paragraphs(Language.EN);
    List<Paragraph> both = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      both.add(new Paragraph(chinese.get(i), english.get(i)));
    }
    return new TermsView(PaymentTerms.EDITION, PaymentTerms.sha256(), both);
  }
}
