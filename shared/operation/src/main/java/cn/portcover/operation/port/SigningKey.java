package cn.portcover.operation.port;

import java.security.PublicKey;

/** An RSA key whose private half never leaves the key service. */
public interface SigningKey {
  /** The key service's id of the key: stable, free of secrets. */
  String id();

  /** Read once and kept. */
  PublicKey publicKey();

  /** RSASSA-PKCS1-v1_5 with SHA-256 over the message (RFC 8017 §8.2). */
  byte[] sign(byte[] message);
}
