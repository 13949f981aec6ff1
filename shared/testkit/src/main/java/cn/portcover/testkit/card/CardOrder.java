package cn.portcover.testkit.card;

import cn.portcover.domain.Uscc;
import cn.portcover.domain.signature.Medium;
import java.security.KeyPair;
import java.time.Instant;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/**
 * What an authority is asked to put on a card.
 *
 * @param medium written as its name into the private extension; absent leaves the extension out
 * @param keyUsage bits of {@link KeyUsage}; 0 leaves the extension out
 * @param authority whether basic constraints call it a certification authority
 * @param keys the card's keys; absent lets the authority make a pair of its own kind
 */
public record CardOrder(
    Uscc uscc,
    String company,
    String person,
    @Nullable Medium medium,
    Instant notBefore,
    Instant notAfter,
    int keyUsage,
    boolean authority,
    @Nullable KeyPair keys) {

  public static CardOrder legalPerson(DemoCompany company, Instant notBefore, Instant notAfter) {
    return ordinary(company, company.legalPerson(), Medium.LEGAL_PERSON_CARD, notBefore, notAfter);
  }

  public static CardOrder operator(DemoCompany company, Instant notBefore, Instant notAfter) {
    return ordinary(company, company.operator(), Medium.OPERATOR_CARD, notBefore, notAfter);
  }

  private static CardOrder ordinary(
      DemoCompany company, String person, Medium medium, Instant notBefore, Instant notAfter) {
    return new CardOrder(
        company.uscc(),
        company.name(),
        person,
        medium,
        notBefore,
        notAfter,
        KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
        false,
        null);
  }

  public CardOrder heldBy(String otherPerson) {
    return new CardOrder(
        uscc, company, otherPerson, medium, notBefore, notAfter, keyUsage, authority, keys);
  }

  public CardOrder withMedium(@Nullable Medium other) {
    return new CardOrder(
        uscc, company, person, other, notBefore, notAfter, keyUsage, authority, keys);
  }

  public CardOrder validFrom(Instant from, Instant until) {
    return new CardOrder(uscc, company, person, medium, from, until, keyUsage, authority, keys);
  }

  public CardOrder withKeyUsage(int bits) {
    return new CardOrder(uscc, company, person, medium, notBefore, notAfter, bits, authority, keys);
  }

  public CardOrder asAuthority() {
    return new CardOrder(uscc, company, person, medium, notBefore, notAfter, keyUsage, true, keys);
  }

  public CardOrder withKeys(KeyPair pair) {
    return new CardOrder(
        uscc, company, person, medium, notBefore, notAfter, keyUsage, authority, pair);
  }
}
