package cn.portcover.signature;

import cn.portcover.operation.port.SigningKey;
import java.io.ByteArrayOutputStream;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Seals an empty page with nothing: all is done as for a real seal, but the key is not asked to
 * sign, so that a start leaves no signature of the platform's behind.
 */
final class SampleSeal {
  private SampleSeal() {}

  /**
   * @param at a time at which the certificate of the profile is valid
   */
  static void make(SigningKey key, SealProfile profile, Instant at) {
    new PlatformSeal(new Silent(key), profile).seal(page(), "样张", at);
  }

  private static byte[] page() {
    var bytes = new ByteArrayOutputStream();
    try (var document = new Document()) {
      PdfWriter.getInstance(document, bytes);
      document.open();
      document.add(Chunk.NEXTPAGE);
      document.newPage();
    }
    return bytes.toByteArray();
  }

  private record Silent(SigningKey key) implements SigningKey {
    @Override
    public String id() {
      return key.id();
    }

    @Override
    public PublicKey publicKey() {
      return key.publicKey();
    }

    @Override
    public byte[] sign(byte[] message) {
      return new byte[((RSAPublicKey) publicKey()).getModulus().bitLength() / 8];
    }
  }
}
