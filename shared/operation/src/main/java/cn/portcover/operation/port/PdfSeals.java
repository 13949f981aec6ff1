package cn.portcover.operation.port;

import java.time.Instant;

/** Puts the platform's seal on a PDF. */
public interface PdfSeals {
  /**
   * Seals a PDF/A with the platform's document key (ISO 32000-2 §12.8, SubFilter
   * ETSI.CAdES.detached); the result is still PDF/A.
   *
   * @param reason why it is sealed, shown by viewers
   * @param at the claimed signing time
   */
  byte[] seal(byte[] pdf, String reason, Instant at);

  /** Subject of the certificate that seals, as shown to people. */
  String sealedBy();
}
