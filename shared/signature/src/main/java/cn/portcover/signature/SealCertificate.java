package cn.portcover.signature;

import cn.portcover.operation.port.SigningKey;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes and reads the certificate of the key that seals documents. That key stays in the key
 * service, so even a certificate that it signs itself is signed by a call.
 */
public final class SealCertificate {
  private SealCertificate() {}

  /**
   * A self-signed certificate, for one machine and for tests: viewers call its signatures valid and
   * its issuer unknown.
   *
   * @param subject distinguished name (RFC 4514), {@code CN=贯通,O=国际贸易单一窗口,C=CN}
   */
  public static X509Certificate selfSigned(
      SigningKey key, String subject, BigInteger serial, Instant notBefore, Instant notAfter) {
    var name = new X500Name(BCStyle.INSTANCE, subject);
    return certificate(
        new JcaX509v3CertificateBuilder(
            name, serial, Date.from(notBefore), Date.from(notAfter), name, key.publicKey()),
        key,
        new RemoteSigner(key));
  }

  /** A certificate for the key by an authority whose own key is at hand. */
  public static X509Certificate issuedBy(
      X509Certificate issuer,
      PrivateKey issuerKey,
      SigningKey key,
      String subject,
      BigInteger serial,
      Instant notBefore,
      Instant notAfter) {
    try {
      var signer =
          new JcaContentSignerBuilder(DetachedCms.algorithm(issuer.getPublicKey()))
              .setProvider(BouncyCastle.PROVIDER)
              .build(issuerKey);
      return certificate(
          new JcaX509v3CertificateBuilder(
              X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
              serial,
              Date.from(notBefore),
              Date.from(notAfter),
              new X500Name(BCStyle.INSTANCE, subject),
              key.publicKey()),
          key,
          signer);
    } catch (OperatorCreationException e) {
      throw new IllegalArgumentException("the issuer's key cannot sign", e);
    }
  }

  /** Certificates as PEM (RFC 7468), in their order. */
  public static String toPem(List<X509Certificate> certificates) {
    var text = new StringWriter();
    try (var pem = new JcaPEMWriter(text)) {
      for (var certificate : certificates) {
        pem.writeObject(certificate);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a certificate that was read can be written", e);
    }
    return text.toString();
  }

  /** Reads one certificate or more; an {@link IllegalArgumentException} when there is none. */
  public static List<X509Certificate> fromPem(String pem) {
    var certificates = new ArrayList<X509Certificate>();
    try (var parser = new PEMParser(new StringReader(pem))) {
      for (var object = parser.readObject(); object != null; object = parser.readObject()) {
        if (object instanceof X509CertificateHolder holder) {
          certificates.add(BouncyCastle.certificate(holder.getEncoded()));
        }
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException("not PEM certificates", e);
    }
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("no PEM certificate");
    }
    return certificates;
  }

  private static X509Certificate certificate(
      JcaX509v3CertificateBuilder builder, SigningKey key, ContentSigner signer) {
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key.publicKey()));
      return new JcaX509CertificateConverter()
          .setProvider(BouncyCastle.PROVIDER)
          .getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("the key cannot be certified", e);
    }
  }
}
