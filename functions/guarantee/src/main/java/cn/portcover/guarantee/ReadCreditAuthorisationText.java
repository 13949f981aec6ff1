package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.operation.Operation;
import io.micronaut.http.annotation.Get;
import java.util.ArrayList;
import java.util.List;

/** 授权书正文, to be read before it is agreed to. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {})
final class ReadCreditAuthorisationText {
  /**
   * @param edition as the statement that is signed names it
   * @param sha256 of the Chinese paragraphs, a line each, UTF-8: they are what is signed
   */
  record AuthorisationTextView(String edition, Sha256 sha256, List<Paragraph> paragraphs) {}

  record Paragraph(String chinese, String english) {}

  @Get("/guarantee/credit-authorisations/text")
  AuthorisationTextView read() {
    List<String> chinese = CreditAuthorisationText.paragraphs(Language.ZH);
    List<String> english = CreditAuthorisationText.paragraphs(Language.EN);
    List<Paragraph> both = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      both.add(new Paragraph(chinese.get(i), english.get(i)));
    }
    return new AuthorisationTextView(
        CreditAuthorisationText.EDITION, CreditAuthorisationText.sha256(), both);
  }
}
