package cn.portcover.infra.agent;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Cards of a company made up for a test, each from a certification authority of its own. */
record MadeCards(KeyPair keys, X509Certificate certificate, X509Certificate authority) {
  static final String PIN = "88888888";
  static final Instant NOT_AFTER = Instant.parse("2036-01-01T00:00:00Z");
  private static final Instant NOT_BEFORE = Instant.parse("2026-01-01T00:00:00Z");
  static final int FOR_SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

  enum Kind {
    SM2("SM3withSM2"),
    RSA("SHA256withRSA"),
    ECDSA("SHA256withECDSA");

    private final String algorithm;

    Kind(String algorithm) {
      this.algorithm = algorithm;
    }
  }

  static MadeCards of(Kind kind) {
    return of(kind, FOR_SIGNING);
  }

  static MadeCards of(Kind kind, int usage) {
    try {
      var authorityKeys = keys(kind);
      var authority = certificate(kind, "Test CA", authorityKeys, "Test CA", authorityKeys, 0);
      var keys = keys(kind);
      return new MadeCards(
          keys, certificate(kind, "张三", keys, "Test CA", authorityKeys, usage), authority);
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  List<X509Certificate> chain() {
    return List.of(certificate, authority);
  }

  Path writeTo(Path file) {
    return write(file, this);
  }

  /** One file with several keys, in this order; by the JDK, since Bouncy Castle takes a second. */
  static Path write(Path file, MadeCards... cards) {
    try {
      return write(file, KeyStore.getInstance("PKCS12").getProvider(), cards);
    } catch (KeyStoreException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path write(Path file, Provider writer, MadeCards... cards) {
    try (var out = Files.newOutputStream(file)) {
      var store = KeyStore.getInstance("PKCS12", writer);
      store.load(null, null);
      for (int i = 0; i < cards.length; i++) {
        store.setKeyEntry(
            "key-" + i,
            cards[i].keys().getPrivate(),
            PIN.toCharArray(),
            cards[i].chain().toArray(Certificate[]::new));
      }
      store.store(out, PIN.toCharArray());
      return file;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keys(Kind kind) throws GeneralSecurityException {
    // The JDK makes RSA keys several times faster; SM2 is Bouncy Castle's alone.
    var generator =
        kind == Kind.RSA
            ? KeyPairGenerator.getInstance("RSA")
            : KeyPairGenerator.getInstance("EC", Crypto.BOUNCY_CASTLE);
    switch (kind) {
      case SM2 -> generator.initialize(new ECGenParameterSpec("sm2p256v1"));
      case RSA -> generator.initialize(2048);
      case ECDSA -> generator.initialize(new ECGenParameterSpec("P-256"));
    }
    return generator.generateKeyPair();
  }

  /**
   * @param usage 0 makes a certification authority
   */
  private static X509Certificate certificate(
      Kind kind, String holder, KeyPair keys, String issuer, KeyPair issuerKeys, int usage)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    var builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("C=CN,O=发证机构,CN=" + issuer),
            BigInteger.valueOf(usage == 0 ? 1 : 2),
            Date.from(NOT_BEFORE),
            Date.from(NOT_AFTER),
            new X500Name(usage == 0 ? "C=CN,O=发证机构,CN=" + holder : "C=CN,O=测试贸易有限公司,CN=" + holder),
            keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(usage == 0));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(usage == 0 ? KeyUsage.keyCertSign | KeyUsage.cRLSign : usage));
    var signer =
        new JcaContentSignerBuilder(kind.algorithm)
            .setProvider(Crypto.BOUNCY_CASTLE)
            .build(issuerKeys.getPrivate());
    return new JcaX509CertificateConverter()
        .setProvider(Crypto.BOUNCY_CASTLE)
        .getCertificate(builder.build(signer));
  }
}
