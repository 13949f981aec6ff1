package cn.portcover.signature;

import cn.portcover.operation.port.SigningKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The CMS of a PDF seal (ETSI EN 319 142-1 §6.3): content type, digest and signing-certificate-v2
 * are signed; the time stands in the PDF and not here.
 */
final class SealCms {
  private SealCms() {}

  static byte[] over(InputStream content, SigningKey key, List<X509Certificate> chain)
      throws IOException {
    try {
      var certificate = chain.getFirst();
      var digests =
          new JcaDigestCalculatorProviderBuilder().setProvider(BouncyCastle.PROVIDER).build();
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(digests)
              .setSignedAttributeGenerator(attributes(certificate))
              .build(new RemoteSigner(key), certificate));
      for (var each : chain) {
        generator.addCertificate(new JcaX509CertificateHolder(each));
      }
      return generator.generate(new Streamed(content), false).getEncoded(ASN1Encoding.DER);
    } catch (OperatorCreationException | GeneralSecurityException | CMSException e) {
      throw new IllegalStateException("the seal cannot be made", e);
    }
  }

  /** Length of a certificate's DER. */
  static int length(X509Certificate certificate) {
    return encoded(certificate).length;
  }

  private static CMSAttributeTableGenerator attributes(X509Certificate certificate) {
    var id = new SigningCertificateV2(new ESSCertIDv2(Digest.SHA_256.over(encoded(certificate))));
    return parameters -> table(id, parameters);
  }

  private static AttributeTable table(SigningCertificateV2 id, Map<?, ?> parameters) {
    var digest = (byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST);
    var attributes = new ASN1EncodableVector();
    attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
    attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
    attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, id));
    return new AttributeTable(attributes);
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read has an encoding", e);
    }
  }

  /** Content that is read once, for its digest. */
  private record Streamed(InputStream content) implements CMSTypedData {
    @Override
    public ASN1ObjectIdentifier getContentType() {
      return CMSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) {
      try {
        content.transferTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Object getContent() {
      return content;
    }
  }
}
