package cn.portcover.infra.agent;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Makes a detached CMS signature (RFC 5652 §5) with signed attributes: content type, message
 * digest, signing time and signing certificate (RFC 5035 §3, so that no other certificate of the
 * same key can be put in its place).
 */
final class DetachedCms {
  private DetachedCms() {}

  /**
   * @param content exactly the bytes to be signed; they do not stand in the result
   * @param chain the signer's certificate first; all are included
   * @param at the signing time, to the second
   * @param provider signs with the key: Bouncy Castle, or the module that holds the key
   * @return DER ContentInfo
   */
  static byte[] sign(
      byte[] content, PrivateKey key, List<X509Certificate> chain, Instant at, Provider provider)
      throws GeneralSecurityException {
    try {
      var signer = chain.getFirst();
      var digests =
          new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.BOUNCY_CASTLE).build();
      var info =
          new JcaSignerInfoGeneratorBuilder(digests)
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(attributes(signer, at)))
              .build(
                  new JcaContentSignerBuilder(signatureAlgorithm(signer))
                      .setProvider(provider)
                      .build(key),
                  signer);
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(info);
      generator.addCertificates(new JcaCertStore(chain));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded("DER");
    } catch (OperatorCreationException | CMSException | IOException e) {
      throw new GeneralSecurityException("CMS could not be made", e);
    }
  }

  /** SM3 with SM2 (GM/T 0010), SHA-256 with RSA; with ECDSA the digest as wide as the curve. */
  static String signatureAlgorithm(X509Certificate signer) {
    return switch (CardDetails.algorithmOf(signer)) {
      case "SM2" -> "SM3withSM2";
      case "RSA" -> "SHA256withRSA";
      case "ECDSA" -> ecdsa(signer);
      case String other ->
          throw AgentRefusal.because(Reason.NO_SIGNING_KEY, "cannot sign with " + other);
    };
  }

  private static String ecdsa(X509Certificate signer) {
    int bits =
        signer.getPublicKey() instanceof ECPublicKey key
            ? key.getParams().getOrder().bitLength()
            : 256;
    return bits > 384 ? "SHA512withECDSA" : bits > 256 ? "SHA384withECDSA" : "SHA256withECDSA";
  }

  private static AttributeTable attributes(X509Certificate signer, Instant at)
      throws GeneralSecurityException {
    var hash = MessageDigest.getInstance("SHA-256").digest(signer.getEncoded());
    var attributes = new ASN1EncodableVector();
    attributes.add(attribute(CMSAttributes.signingTime, new Time(Date.from(at))));
    attributes.add(
        attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new SigningCertificateV2(new ESSCertIDv2(hash))));
    return new AttributeTable(attributes);
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }
}
