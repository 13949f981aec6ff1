package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Medium;
import cn.portcover.testkit.card.KeyKind;
import java.math.BigInteger;
import java.security.KeyPair;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardIdentityTest {
  private static final KeyPair KEYS = KeyKind.ECDSA.generate(SomeCards.RANDOM);
  private static final String MEDIUM = "1.3.6.1.4.1.32473.1.1";
  private static final String USCC = "1.3.6.1.4.1.32473.1.2";

  private final CardIdentity demo = new CardIdentity(CardProfile.ofDemoCards());

  @Test
  void theCodeMayStandInAnExtensionAndTheKindInOtherWords() throws Exception {
    var profile =
        new CardProfile(
            "2.5.4.11", // company in OU
            "2.5.4.3",
            "2.5.4.10",
            USCC,
            ".*@([0-9A-Z]{18})",
            MEDIUM,
            "法人.*|F",
            "操作员.*|C");
    var card =
        read(
            new CardIdentity(profile),
            certificate("CN=李秦岚,OU=西安秦川,O=无关,C=CN", "法人卡", "1@91610131MA6WD3K700"));
    assertThat(card.uscc().value()).isEqualTo("91610131MA6WD3K700");
    assertThat(card.company()).isEqualTo("西安秦川");
    assertThat(card.medium()).isEqualTo(Medium.LEGAL_PERSON_CARD);
    assertThat(card.issuer()).isEqualTo("CN=issuer");
  }

  @Test
  void aUnitThatIsNoCodeIsPassedOver() throws Exception {
    var subject = "CN=p,OU=进出口部,OU=91610131MA6WD3K700,O=c,C=CN";
    var card = read(demo, certificate(subject, "OPERATOR_CARD", null));
    assertThat(card.uscc().value()).isEqualTo("91610131MA6WD3K700");
    assertThat(card.medium()).isEqualTo(Medium.OPERATOR_CARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN=p,OU=91610131MA6WD3K700,C=CN                          | OPERATOR_CARD | company name
          CN=p,OU=91610131MA6WD3K700,O=a,O=b                       | OPERATOR_CARD | company name
          OU=91610131MA6WD3K700,O=c                                | OPERATOR_CARD | person
          CN=p,CN=q,OU=91610131MA6WD3K700,O=c                      | OPERATOR_CARD | person
          CN=p,O=c                                                 | OPERATOR_CARD | unified
          CN=p,OU=91610131MA6WD3K70I,O=c                           | OPERATOR_CARD | unified
          CN=p,OU=x91610131MA6WD3K700,O=c                          | OPERATOR_CARD | unified
          CN=p,OU=91610131MA6WD3K700,OU=91440300MA5GH8Q277,O=c     | OPERATOR_CARD | unified
          CN=p,OU=91610131MA6WD3K700,O=c                           | ADMIN_CARD    | kind of card
          CN=p,OU=91610131MA6WD3K700,O=c                           |               | kind of card
          """)
  void whatIsMissingOrTwofoldIsUnreadable(String subject, @Nullable String medium, String part)
      throws Exception {
    var certificate = certificate(subject, medium, null);
    assertThatThrownBy(() -> read(demo, certificate))
        .isInstanceOf(CardIdentity.Unreadable.class)
        .hasMessageContaining(part);
  }

  @Test
  void aNameOfManyPagesIsUnreadable() throws Exception {
    var subject = "CN=p,OU=91610131MA6WD3K700,O=" + "司".repeat(201);
    var certificate = certificate(subject, "OPERATOR_CARD", null);
    assertThatThrownBy(() -> read(demo, certificate)).hasMessageContaining("company name");
  }

  @Test
  void aPatternWithoutAGroupIsAMistakeOfConfiguration() {
    var profile =
        new CardProfile("2.5.4.10", "2.5.4.3", "2.5.4.11", null, "[0-9A-Z]{18}", MEDIUM, "F", "C");
    assertThatThrownBy(() -> new CardIdentity(profile))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("portcover.card.uscc-pattern");
  }

  private static Card read(CardIdentity identity, Certificate certificate) throws Exception {
    return identity.read(certificate, Sha256.of(certificate.getEncoded()));
  }

  private static Certificate certificate(
      String subject, @Nullable String medium, @Nullable String uscc) throws Exception {
    var builder =
        new X509v3CertificateBuilder(
            new X500Name("CN=issuer"),
            BigInteger.TEN,
            Date.from(SomeCards.FROM),
            Date.from(SomeCards.UNTIL),
            new X500Name(subject),
            SubjectPublicKeyInfo.getInstance(KEYS.getPublic().getEncoded()));
    if (medium != null) {
      builder.addExtension(new ASN1ObjectIdentifier(MEDIUM), false, new DERUTF8String(medium));
    }
    if (uscc != null) {
      builder.addExtension(new ASN1ObjectIdentifier(USCC), false, new DERPrintableString(uscc));
    }
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate());
    return builder.build(signer).toASN1Structure();
  }
}
