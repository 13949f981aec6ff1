package cn.portcover.admin;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.operation.port.CertificateFiles;
import java.util.Base64;

/** Certificates and revocation lists as administrators send them: PEM, or DER in base64. */
final class Certificates {
  private Certificates() {}

  /** The DER bytes of one PEM block or of plain base64. */
  static byte[] der(String text, String pointer, String code) {
    String body = text.replaceAll("-----(BEGIN|END) [A-Z0-9 ]+-----", "").replaceAll("\\s", "");
    try {
      return Base64.getDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw InvalidFields.at(pointer, new Malformed(code));
    }
  }

  /** Reads with the pointer of the field that holds it. */
  static <T> T at(String pointer, java.util.function.Supplier<T> read) {
    try {
      return read.get();
    } catch (Malformed malformed) {
      throw InvalidFields.at(pointer, malformed);
    }
  }

  /** The list, base64, checked against its authority. */
  static CertificateFiles.RevocationList list(
      CertificateFiles files, byte[] der, byte[] authority, String pointer) {
    return at(pointer, () -> files.revocationList(der, authority));
  }
}
