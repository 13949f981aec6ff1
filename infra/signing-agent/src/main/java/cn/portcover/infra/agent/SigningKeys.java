package cn.portcover.infra.agent;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Finds the key for signing in an opened key store. */
record SigningKeys(PrivateKey key, List<X509Certificate> chain) {
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  /**
   * The first entry with a key and a certificate that is meant for signing and wanted. Chinese
   * cards carry two certificates, one for signing and one for encryption; key usage (RFC 5280
   * §4.2.1.3) tells them apart.
   *
   * @throws AgentRefusal {@code no-signing-key}
   */
  static SigningKeys find(KeyStore store, char[] pin, Predicate<X509Certificate> wanted)
      throws GeneralSecurityException {
    for (var alias : Collections.list(store.aliases())) {
      if (store.getCertificate(alias) instanceof X509Certificate certificate
          && maySign(certificate)
          && wanted.test(certificate)
          && store.getKey(alias, pin) instanceof PrivateKey key) {
        return new SigningKeys(key, chainOf(store, alias, certificate));
      }
    }
    throw AgentRefusal.because(Reason.NO_SIGNING_KEY);
  }

  static boolean maySign(X509Certificate certificate) {
    var usage = certificate.getKeyUsage();
    return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
  }

  private static List<X509Certificate> chainOf(
      KeyStore store, String alias, X509Certificate certificate) throws GeneralSecurityException {
    var chain = new ArrayList<X509Certificate>();
    var stored = store.getCertificateChain(alias);
    if (stored != null) {
      for (var link : stored) {
        if (link instanceof X509Certificate x509) {
          chain.add(x509);
        }
      }
    }
    return chain.isEmpty() ? List.of(certificate) : List.copyOf(chain);
  }
}
