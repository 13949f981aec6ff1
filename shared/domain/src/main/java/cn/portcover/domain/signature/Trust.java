package cn.portcover.domain.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The certification authorities that are accepted for cards, with the revocation lists at hand.
 *
 * @param version changes whenever an anchor or a list does; results may be kept by it
 */
public record Trust(String version, List<Anchor> anchors) {
  public Trust {
    anchors = List.copyOf(anchors);
  }

  /**
   * One accepted authority.
   *
   * @param certificate DER certificate, base64
   * @param revocationList DER certificate revocation list (RFC 5280 §5), base64; absent when none
   *     could be had
   */
  public record Anchor(String id, String certificate, @Nullable String revocationList) {}
}
