package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.KeyKind;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevocationListTest {
  private static final KeyPair KEYS = KeyKind.ECDSA.generate(SomeCards.RANDOM);
  private static final Instant MADE = SomeCards.FROM;
  private static final Instant NEXT = SomeCards.LISTS_UNTIL;

  @Test
  void aWholeListCoversEveryCertificate() throws Exception {
    assertThat(list(null, null).covers(card("part-1"))).isTrue();
  }

  @Test
  void aDeltaListCoversNone() throws Exception {
    var delta = list(Extension.deltaCRLIndicator, new ASN1Integer(1));
    assertThat(delta.covers(card("part-1"))).isFalse();
  }

  @Test
  void aListWithAnUnknownCriticalExtensionCoversNone() throws Exception {
    var odd = list(new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.9"), new ASN1Integer(1));
    assertThat(odd.covers(card("part-1"))).isFalse();
  }

  @Test
  void aPartCoversTheCertificatesThatNameIt() throws Exception {
    var part = list(Extension.issuingDistributionPoint, scope("part-1", false, false));
    assertThat(part.covers(card("part-1"))).isTrue();
    assertThat(part.covers(card("part-2"))).isFalse();
    assertThat(part.covers(card(null))).isFalse();
  }

  @Test
  void aListOfAuthoritiesDoesNotCoverCards() throws Exception {
    var authorities =
        list(
            Extension.issuingDistributionPoint,
            new IssuingDistributionPoint(null, false, true, null, false, false));
    assertThat(authorities.covers(card(null))).isFalse();
  }

  @Test
  void aListForSomeReasonsOrOfSeveralIssuersCoversNone() throws Exception {
    var some = list(Extension.issuingDistributionPoint, scope("part-1", true, false));
    var indirect = list(Extension.issuingDistributionPoint, scope("part-1", false, true));
    assertThat(some.covers(card("part-1"))).isFalse();
    assertThat(indirect.covers(card("part-1"))).isFalse();
  }

  @Test
  void aListIsCurrentBetweenItsTimes() throws Exception {
    var list = list(null, null);
    assertThat(list.isCurrent(MADE.minusSeconds(301))).isFalse();
    assertThat(list.isCurrent(MADE.minusSeconds(299))).as("clocks differ").isTrue();
    assertThat(list.isCurrent(NEXT)).isTrue();
    assertThat(list.isCurrent(NEXT.plusSeconds(1))).isFalse();
  }

  @Test
  void whatIsListedIsRevokedButNotBeforeItWas() throws Exception {
    var list = list(null, null);
    assertThat(list.revokes(card(null), MADE)).isTrue();
    assertThat(list.revokes(card(null), MADE.minusSeconds(86_400))).isFalse();
  }

  @Test
  void whatIsNoListIsNone() {
    assertThat(RevocationList.read("AAAA")).isEmpty();
    assertThat(RevocationList.read("not base64!")).isEmpty();
  }

  private static IssuingDistributionPoint scope(
      String part, boolean someReasons, boolean indirect) {
    return new IssuingDistributionPoint(
        point(part),
        false,
        false,
        someReasons ? new ReasonFlags(ReasonFlags.keyCompromise) : null,
        indirect,
        false);
  }

  private static DistributionPointName point(String part) {
    return new DistributionPointName(
        new GeneralNames(
            new GeneralName(
                GeneralName.uniformResourceIdentifier, "http://ca.example/" + part + ".crl")));
  }

  /** A list that revokes serial number 7, with a critical extension if one is given. */
  private static RevocationList list(
      @Nullable ASN1ObjectIdentifier extension, @Nullable ASN1Encodable value) throws Exception {
    var builder = new X509v2CRLBuilder(new X500Name("CN=CA"), Date.from(MADE));
    builder.setNextUpdate(Date.from(NEXT));
    builder.addCRLEntry(BigInteger.valueOf(7), Date.from(MADE), CRLReason.keyCompromise);
    if (extension != null && value != null) {
      builder.addExtension(extension, true, value);
    }
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate());
    var der = builder.build(signer).getEncoded();
    return RevocationList.read(Base64.getEncoder().encodeToString(der)).orElseThrow();
  }

  private static X509Certificate card(@Nullable String part) throws Exception {
    var builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("CN=CA"),
            BigInteger.valueOf(7),
            Date.from(SomeCards.FROM),
            Date.from(SomeCards.UNTIL),
            new X500Name("CN=card"),
            KEYS.getPublic());
    if (part != null) {
      builder.addExtension(
          Extension.cRLDistributionPoints,
          false,
          new CRLDistPoint(
              new DistributionPoint[] {new DistributionPoint(point(part), null, null)}));
    }
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate());
    return new JcaX509CertificateConverter()
        .setProvider(BouncyCastle.PROVIDER)
        .getCertificate(builder.build(signer));
  }
}
