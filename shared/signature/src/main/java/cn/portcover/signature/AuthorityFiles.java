package cn.portcover.signature;

import cn.portcover.domain.Malformed;
import cn.portcover.operation.port.CertificateFiles;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Certificates and revocation lists of authorities, SM2 ones included, which the JDK alone cannot
 * check.
 */
@Singleton
final class AuthorityFiles implements CertificateFiles {
  @Override
  public Authority authority(byte[] der) {
    X509Certificate certificate = certificate(der);
    boolean[] usage = certificate.getKeyUsage();
    // keyCertSign is bit 5 (RFC 5280 §4.2.1.3).
    if (certificate.getBasicConstraints() < 0 || usage == null || !usage[5]) {
      throw new Malformed("certificate-not-authority");
    }
    return new Authority(
        certificate.getSubjectX500Principal().getName(), certificate.getNotAfter().toInstant());
  }

  @Override
  public RevocationList revocationList(byte[] der, byte[] authorityDer) {
    try {
      X509CRL list = (X509CRL) factory().generateCRL(new ByteArrayInputStream(der));
      if (list == null) {
        throw new Malformed("revocation-list-malformed");
      }
      list.verify(certificate(authorityDer).getPublicKey(), new BouncyCastleProvider());
      Date next = list.getNextUpdate();
      Instant nextUpdate = next == null ? null : next.toInstant();
      return new RevocationList(list.getThisUpdate().toInstant(), nextUpdate);
    } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
      throw new Malformed("revocation-list-malformed");
    }
  }

  private static X509Certificate certificate(byte[] der) {
    try {
      var certificate = factory().generateCertificate(new ByteArrayInputStream(der));
      if (certificate instanceof X509Certificate x509) {
        return x509;
      }
      throw new Malformed("certificate-malformed");
    } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
      throw e instanceof Malformed malformed ? malformed : new Malformed("certificate-malformed");
    }
  }

  private static CertificateFactory factory() throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509", new BouncyCastleProvider());
  }
}
