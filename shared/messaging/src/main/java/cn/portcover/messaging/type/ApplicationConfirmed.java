package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.application.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code application.confirmed}: the company confirmed an offer (确认投保).
 *
 * @param remark 备注
 * @param signature present when the offer asked for a card
 */
public record ApplicationConfirmed(
    OfferNumber offerNumber,
    Company company,
    Contact contact,
    @Nullable String remark,
    List<Declaration> declarations,
    FormReading formReading,
    @Nullable Evidence signature) {
  public ApplicationConfirmed {
    declarations = List.copyOf(declarations);
  }
}
