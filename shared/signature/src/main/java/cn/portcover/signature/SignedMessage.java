package cn.portcover.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/**
 * A CMS SignedData (RFC 5652 §5.1) taken apart, no further than the questions need.
 *
 * <p>BER with indefinite lengths is accepted, as the RFC wants it and as common signers write it:
 * what was signed is encoded anew as DER before it is verified (§5.4), and a certificate that is
 * not DER is refused, so that nothing depends on how the rest was written.
 *
 * @param contentType what the signed content is called
 * @param attached whether the content is in the message
 * @param certificates as they stand in the message; attribute certificates are left out
 */
record SignedMessage(
    ASN1ObjectIdentifier contentType,
    boolean attached,
    List<SignerInfo> signers,
    List<ASN1Sequence> certificates) {

  /** SignedData of GM/T 0010-2012 §7. */
  private static final ASN1ObjectIdentifier GM_SIGNED_DATA =
      new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2");

  /**
   * Takes a message apart.
   *
   * @throws IOException when it is no SignedData
   */
  static SignedMessage parse(byte[] cms) throws IOException {
    try (var in = new ASN1InputStream(cms, true)) {
      var info = ContentInfo.getInstance(in.readObject());
      if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())
          && !GM_SIGNED_DATA.equals(info.getContentType())) {
        throw new IOException("not SignedData");
      }
      var data = SignedData.getInstance(info.getContent());
      var signers = new ArrayList<SignerInfo>();
      for (ASN1Encodable signer : data.getSignerInfos()) {
        signers.add(SignerInfo.getInstance(signer));
      }
      var certificates = new ArrayList<ASN1Sequence>();
      if (data.getCertificates() != null) {
        for (ASN1Encodable certificate : data.getCertificates()) {
          if (certificate.toASN1Primitive() instanceof ASN1Sequence sequence) {
            certificates.add(sequence);
          }
        }
      }
      var content = data.getEncapContentInfo();
      return new SignedMessage(
          content.getContentType(), content.getContent() != null, signers, certificates);
    } catch (RuntimeException e) {
      throw new IOException("not SignedData", e);
    }
  }

  /**
   * The different certificates that the signer's identifier fits, DER.
   *
   * @throws IOException when one of the certificates has not the shape of one
   */
  List<byte[]> certificatesOf(SignerInfo signer) throws IOException {
    var fitting = new ArrayList<byte[]>();
    try {
      for (var certificate : certificates) {
        if (fits(signer, certificate)) {
          var der = certificate.getEncoded();
          if (fitting.stream().noneMatch(other -> Arrays.equals(other, der))) {
            fitting.add(der);
          }
        }
      }
    } catch (RuntimeException e) {
      throw new IOException("a certificate cannot be read", e);
    }
    return fitting;
  }

  private static boolean fits(SignerInfo signer, ASN1Sequence sequence) {
    var id = signer.getSID();
    if (id.isTagged()) {
      var keyId = ASN1OctetString.getInstance(id.getId());
      var extensions = Certificate.getInstance(sequence).getTBSCertificate().getExtensions();
      var own = extensions == null ? null : SubjectKeyIdentifier.fromExtensions(extensions);
      return own != null && Arrays.equals(own.getKeyIdentifier(), keyId.getOctets());
    }
    var wanted = IssuerAndSerialNumber.getInstance(id.getId());
    var certificate = Certificate.getInstance(sequence);
    return certificate.getSerialNumber().equals(wanted.getSerialNumber())
        && certificate.getIssuer().equals(wanted.getName());
  }

  /** The only value of an attribute that stands in the set exactly once. */
  static Optional<ASN1Encodable> only(ASN1Set attributes, ASN1ObjectIdentifier type) {
    ASN1Set values = null;
    for (ASN1Encodable element : attributes) {
      var attribute = Attribute.getInstance(element);
      if (attribute.getAttrType().equals(type)) {
        if (values != null) {
          return Optional.empty();
        }
        values = attribute.getAttrValues();
      }
    }
    return values == null || values.size() != 1
        ? Optional.empty()
        : Optional.of(values.getObjectAt(0));
  }
}
