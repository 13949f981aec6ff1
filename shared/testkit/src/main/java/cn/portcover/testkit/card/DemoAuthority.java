package cn.portcover.testkit.card;

import cn.portcover.domain.signature.Trust;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A certification authority for demo cards: a root and the issuing authority below it, both of one
 * kind of key. It is nobody's real authority; its certificates say so in their names.
 */
public final class DemoAuthority {
  /**
   * Private extension of demo cards with the {@link cn.portcover.domain.signature.Medium}'s name as
   * UTF8String. Its arc, 32473, is the one that RFC 5612 keeps for examples.
   */
  public static final String MEDIUM_EXTENSION = "1.3.6.1.4.1.32473.1.1";

  private static final int AUTHORITY_USAGE = KeyUsage.keyCertSign | KeyUsage.cRLSign;

  private final String name;
  private final KeyKind kind;
  private final SecureRandom random;
  private final KeyPair rootKeys;
  private final KeyPair issuingKeys;
  private final X509Certificate root;
  private final X509Certificate issuing;

  private DemoAuthority(
      String name, KeyKind kind, SecureRandom random, Instant notBefore, Instant notAfter) {
    this.name = name;
    this.kind = kind;
    this.random = random;
    this.rootKeys = kind.generate(random);
    this.issuingKeys = kind.generate(random);
    var rootName = name(name + " Root " + kind);
    var issuingName = name(name + " Issuing " + kind);
    this.root =
        certify(
            rootName,
            rootKeys.getPrivate(),
            rootKeys.getPublic(),
            builder(rootName, rootName, rootKeys.getPublic(), notBefore, notAfter),
            new Extras(true, AUTHORITY_USAGE, null));
    this.issuing =
        certify(
            rootName,
            rootKeys.getPrivate(),
            rootKeys.getPublic(),
            builder(rootName, issuingName, issuingKeys.getPublic(), notBefore, notAfter),
            new Extras(true, AUTHORITY_USAGE, null));
  }

  /**
   * A new authority.
   *
   * @param name beginning of its certificates' names
   */
  public static DemoAuthority create(
      String name, KeyKind kind, SecureRandom random, Instant notBefore, Instant notAfter) {
    return new DemoAuthority(name, kind, random, notBefore, notAfter);
  }

  /** Makes a card. */
  public CardFile issue(CardOrder order) {
    var keys = order.keys() == null ? kind.generate(random) : order.keys();
    var subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.C, "CN")
            .addRDN(BCStyle.O, order.company())
            .addRDN(BCStyle.OU, order.uscc().value())
            .addRDN(BCStyle.CN, order.person())
            .build();
    var issuer = name(name + " Issuing " + kind);
    var certificate =
        certify(
            issuer,
            issuingKeys.getPrivate(),
            issuingKeys.getPublic(),
            builder(issuer, subject, keys.getPublic(), order.notBefore(), order.notAfter()),
            new Extras(
                order.authority(),
                order.keyUsage(),
                order.medium() == null ? null : order.medium().name()));
    return new CardFile(keys.getPrivate(), List.of(certificate, issuing, root));
  }

  /**
   * Makes a certificate for an organisation that is no card, as insurers sign with.
   *
   * @param organisation subject O
   * @param name subject CN
   */
  public CardFile issueTo(String organisation, String name, Instant from, Instant until) {
    var keys = kind.generate(random);
    var subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.C, "CN")
            .addRDN(BCStyle.O, organisation)
            .addRDN(BCStyle.CN, name)
            .build();
    var issuer = name(this.name + " Issuing " + kind);
    var certificate =
        certify(
            issuer,
            issuingKeys.getPrivate(),
            issuingKeys.getPublic(),
            builder(issuer, subject, keys.getPublic(), from, until),
            new Extras(false, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, null));
    return new CardFile(keys.getPrivate(), List.of(certificate, issuing, root));
  }

  public KeyKind kind() {
    return kind;
  }

  public X509Certificate root() {
    return root;
  }

  public X509Certificate issuing() {
    return issuing;
  }

  /** The issuing authority's own key as if it were a card: what must never be accepted. */
  public CardFile issuingAsCard() {
    return new CardFile(issuingKeys.getPrivate(), List.of(issuing, root));
  }

  /** The revocation list of the issuing authority (RFC 5280 §5), DER. */
  public byte[] revocationList(
      Instant thisUpdate, Instant nextUpdate, Collection<X509Certificate> revoked) {
    return revocationList(issuing, issuingKeys, thisUpdate, nextUpdate, revoked);
  }

  /** The revocation list of the root, about issuing authorities, DER. */
  public byte[] rootRevocationList(
      Instant thisUpdate, Instant nextUpdate, Collection<X509Certificate> revoked) {
    return revocationList(root, rootKeys, thisUpdate, nextUpdate, revoked);
  }

  /** Root and issuing authority with their lists, ready to be enrolled. */
  public List<Trust.Anchor> anchors(
      Instant thisUpdate, Instant nextUpdate, Collection<X509Certificate> revokedCards) {
    return List.of(
        anchor("root", root, rootRevocationList(thisUpdate, nextUpdate, List.of())),
        anchor("issuing", issuing, revocationList(thisUpdate, nextUpdate, revokedCards)));
  }

  private Trust.Anchor anchor(String role, X509Certificate certificate, byte[] list) {
    try {
      var base64 = Base64.getEncoder();
      return new Trust.Anchor(
          "demo-" + kind.inFileNames() + "-" + role,
          base64.encodeToString(certificate.getEncoded()),
          base64.encodeToString(list));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] revocationList(
      X509Certificate authority,
      KeyPair keys,
      Instant thisUpdate,
      Instant nextUpdate,
      Collection<X509Certificate> revoked) {
    try {
      var list =
          new X509v2CRLBuilder(
              X500Name.getInstance(authority.getSubjectX500Principal().getEncoded()),
              Date.from(thisUpdate));
      list.setNextUpdate(Date.from(nextUpdate));
      for (var certificate : revoked) {
        list.addCRLEntry(
            certificate.getSerialNumber(), Date.from(thisUpdate), CRLReason.keyCompromise);
      }
      list.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
      return list.build(signer(keys.getPrivate())).getEncoded();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the demo authority cannot make a revocation list", e);
    }
  }

  /** What stands in a certificate's extensions beside the key identifiers. */
  private record Extras(boolean authority, int keyUsage, @Nullable String medium) {}

  private X509Certificate certify(
      X500Name issuer,
      PrivateKey issuerKey,
      PublicKey issuerPublicKey,
      JcaX509v3CertificateBuilder certificate,
      Extras extras) {
    try {
      certificate.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuerPublicKey));
      certificate.addExtension(
          Extension.basicConstraints, true, new BasicConstraints(extras.authority()));
      if (extras.keyUsage() != 0) {
        certificate.addExtension(Extension.keyUsage, true, new KeyUsage(extras.keyUsage()));
      }
      if (extras.medium() != null) {
        certificate.addExtension(
            new ASN1ObjectIdentifier(MEDIUM_EXTENSION), false, new DERUTF8String(extras.medium()));
      }
      return new JcaX509CertificateConverter()
          .setProvider(KeyKind.BOUNCY_CASTLE)
          .getCertificate(certificate.build(signer(issuerKey)));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the demo authority " + issuer + " cannot certify", e);
    }
  }

  private JcaX509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, PublicKey key, Instant notBefore, Instant notAfter) {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(126, random).setBit(126),
              Date.from(notBefore),
              Date.from(notAfter),
              subject,
              key);
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
      return builder;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ContentSigner signer(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(kind.signatureAlgorithm())
          .setProvider(KeyKind.BOUNCY_CASTLE)
          .setSecureRandom(random)
          .build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X500Name name(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "CN")
        .addRDN(BCStyle.O, "Portcover demo authority, not for real use")
        .addRDN(BCStyle.CN, commonName)
        .build();
  }
}
