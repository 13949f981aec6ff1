package cn.portcover.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Makes detached CMS signatures (RFC 5652) as a card's driver does, where a private key is at hand:
 * for the signing agent and the sandbox's counterparties, never on the server's side.
 */
public final class DetachedCms {
  private DetachedCms() {}

  /**
   * Signs with Bouncy Castle.
   *
   * @see #sign(byte[], PrivateKey, List, Instant, Provider)
   */
  public static byte[] sign(
      byte[] content, PrivateKey key, List<X509Certificate> chain, Instant at) {
    return sign(content, key, chain, at, BouncyCastle.PROVIDER);
  }

  /**
   * Signs content: SM3withSM2, SHA256withRSA (PKCS#1 v1.5), SHA256withECDSA, or SHA384 and SHA512
   * on the longer curves, as the certificate's key tells.
   *
   * @param chain the signer's certificate first; all of them are put into the message
   * @param at the signing time claimed in the signed attributes
   * @param keyProvider who can use the key, for instance a SunPKCS11 of a plugged-in card
   * @return DER ContentInfo without the content
   * @throws IllegalArgumentException when the key or a certificate cannot be used
   */
  public static byte[] sign(
      byte[] content,
      PrivateKey key,
      List<X509Certificate> chain,
      Instant at,
      Provider keyProvider) {
    try {
      var certificate = chain.getFirst();
      var signer =
          new JcaContentSignerBuilder(algorithm(certificate.getPublicKey()))
              .setProvider(keyProvider)
              .build(key);
      var digests =
          new JcaDigestCalculatorProviderBuilder().setProvider(BouncyCastle.PROVIDER).build();
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(digests)
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(signingTime(at)))
              .build(signer, certificate));
      for (var each : chain) {
        generator.addCertificate(new JcaX509CertificateHolder(each));
      }
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IllegalArgumentException("this key cannot sign: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("the signature cannot be written", e);
    }
  }

  private static AttributeTable signingTime(Instant at) {
    var claimed = new Hashtable<ASN1ObjectIdentifier, Attribute>();
    claimed.put(
        CMSAttributes.signingTime,
        new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
    return new AttributeTable(claimed);
  }

  private static String algorithm(PublicKey key) {
    if (key.getAlgorithm().equals("RSA")) {
      return "SHA256withRSA";
    }
    var curve = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().getParameters();
    if (GMObjectIdentifiers.sm2p256v1.equals(curve)) {
      return "SM3withSM2";
    }
    return SECObjectIdentifiers.secp384r1.equals(curve)
        ? "SHA384withECDSA"
        : SECObjectIdentifiers.secp521r1.equals(curve) ? "SHA512withECDSA" : "SHA256withECDSA";
  }
}
