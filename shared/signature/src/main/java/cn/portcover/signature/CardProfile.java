package cn.portcover.signature;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * Where a card's certificate says whose card it is ({@code portcover.card.*}). Where the real cards
 * of the electronic port say it is not public, so it is configuration; the defaults read the demo
 * cards.
 *
 * @param companyAttribute OID of the subject attribute with the company's name; default O
 * @param personAttribute OID of the subject attribute with the holder's name; default CN
 * @param usccAttribute OID of the subject attribute with the company's code; default OU
 * @param usccExtension OID of an extension with the code, which then is read instead
 * @param usccPattern regular expression of the whole text; its first group is the code
 * @param mediumExtension OID of the extension that tells the kinds of cards apart; the default's
 *     arc is the one that RFC 5612 keeps for examples
 * @param legalPersonPattern regular expression of the extension's text on a legal-person card (法人卡)
 * @param operatorPattern regular expression of the extension's text on an operator card (操作员卡)
 */
@ConfigurationProperties("portcover.card")
public record CardProfile(
    @Bindable(defaultValue = "2.5.4.10") String companyAttribute,
    @Bindable(defaultValue = "2.5.4.3") String personAttribute,
    @Bindable(defaultValue = "2.5.4.11") String usccAttribute,
    @Nullable String usccExtension,
    @Bindable(defaultValue = CardProfile.USCC_PATTERN) String usccPattern,
    @Bindable(defaultValue = "1.3.6.1.4.1.32473.1.1") String mediumExtension,
    @Bindable(defaultValue = "LEGAL_PERSON_CARD") String legalPersonPattern,
    @Bindable(defaultValue = "OPERATOR_CARD") String operatorPattern) {

  static final String USCC_PATTERN = "([0-9A-HJ-NP-RTUWXY]{18})";

  /** The profile of the demo cards, which is that of an empty configuration. */
  public static CardProfile ofDemoCards() {
    return new CardProfile(
        "2.5.4.10",
        "2.5.4.3",
        "2.5.4.11",
        null,
        USCC_PATTERN,
        "1.3.6.1.4.1.32473.1.1",
        "LEGAL_PERSON_CARD",
        "OPERATOR_CARD");
  }
}
