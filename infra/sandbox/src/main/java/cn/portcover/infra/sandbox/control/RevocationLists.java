package cn.portcover.infra.sandbox.control;

import java.util.Optional;

/** The demo authorities' revocation lists as they are now. */
@FunctionalInterface
public interface RevocationLists {
  /**
   * The current list.
   *
   * @param name as in {@code /crl/<name>.crl}
   * @return an X.509 CRL (RFC 5280 §5), DER; absent when no authority has that name
   */
  Optional<byte[]> current(String name);
}
