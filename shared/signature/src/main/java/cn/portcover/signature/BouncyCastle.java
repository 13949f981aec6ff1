package cn.portcover.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The provider as an object of this room: registering it would change what the rest of the JVM, TLS
 * among it, gets when it asks for an algorithm.
 */
final class BouncyCastle {
  static final Provider PROVIDER = new BouncyCastleProvider();

  private BouncyCastle() {}

  static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
    var read =
        CertificateFactory.getInstance("X.509", PROVIDER)
            .generateCertificate(new ByteArrayInputStream(der));
    if (read instanceof X509Certificate certificate) {
      return certificate;
    }
    throw new GeneralSecurityException("no certificate");
  }

  static X509CRL revocationList(byte[] der) throws GeneralSecurityException {
    var read =
        CertificateFactory.getInstance("X.509", PROVIDER)
            .generateCRL(new ByteArrayInputStream(der));
    if (read instanceof X509CRL list) {
      return list;
    }
    throw new GeneralSecurityException("no revocation list");
  }
}
