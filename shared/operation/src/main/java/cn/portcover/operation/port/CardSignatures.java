package cn.portcover.operation.port;

import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.Verification;
import java.time.Instant;

/** Verifies what a card signed. */
public interface CardSignatures {
  /**
   * Verifies a detached CMS signature (RFC 5652; SM2 per GM/T 0010) of a card.
   *
   * @param content exactly the bytes that were to be signed
   * @param cms DER or BER ContentInfo; any bytes are allowed and answered by a report, never by an
   *     exception
   */
  Verification verify(byte[] content, byte[] cms, Trust trust, Instant at);
}
