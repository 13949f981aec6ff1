package cn.portcover.signature;

import cn.portcover.operation.port.SigningKey;
import cn.portcover.testkit.card.KeyKind;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;

/** The platform's seal with a key of its own. */
final class SomeSeal {
  static final String SUBJECT = "CN=贯通文件专用章,O=国际贸易单一窗口,C=CN";

  private SomeSeal() {}

  /** The key service's side: nothing but the answers of the port. */
  private record LocalKey(KeyPair pair) implements SigningKey {
    @Override
    public String id() {
      return "test-key";
    }

    @Override
    public PublicKey publicKey() {
      return pair.getPublic();
    }

    @Override
    public byte[] sign(byte[] message) {
      try {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(message);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    }
  }

  static SigningKey key() {
    return new LocalKey(KeyKind.rsa(2048, SomeCards.RANDOM));
  }

  static PlatformSeal of(SigningKey key) {
    var certificate =
        SealCertificate.selfSigned(
            key, SUBJECT, BigInteger.valueOf(20260101), SomeCards.FROM, SomeCards.UNTIL);
    return new PlatformSeal(
        key, new SealProfile(null, SealCertificate.toPem(List.of(certificate))));
  }
}
