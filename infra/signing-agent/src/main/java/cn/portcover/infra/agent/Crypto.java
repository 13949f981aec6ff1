package cn.portcover.infra.agent;

import java.io.ByteArrayInputStream;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Bouncy Castle, used by name of the object and never registered: SM2 and SM3 are only there. */
final class Crypto {
  static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private Crypto() {}

  /**
   * @param encoded DER or PEM
   */
  static X509Certificate readCertificate(byte[] encoded) throws CertificateException {
    var read =
        CertificateFactory.getInstance("X.509", BOUNCY_CASTLE)
            .generateCertificate(new ByteArrayInputStream(encoded));
    if (read instanceof X509Certificate certificate) {
      return certificate;
    }
    throw new CertificateException("no certificate found");
  }
}
