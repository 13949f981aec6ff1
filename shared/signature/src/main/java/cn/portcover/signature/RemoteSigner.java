package cn.portcover.signature;

import cn.portcover.operation.port.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/**
 * SHA256withRSA by a key that stays in the key service. What it gets to sign is short, signed
 * attributes or a certificate, so one call carries it.
 */
final class RemoteSigner implements ContentSigner {
  private static final AlgorithmIdentifier SHA256_WITH_RSA =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  private final SigningKey key;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();

  RemoteSigner(SigningKey key) {
    this.key = key;
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return SHA256_WITH_RSA;
  }

  @Override
  public OutputStream getOutputStream() {
    return message;
  }

  @Override
  public byte[] getSignature() {
    return key.sign(message.toByteArray());
  }
}
