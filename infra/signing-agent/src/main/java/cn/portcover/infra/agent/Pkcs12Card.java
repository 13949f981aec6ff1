package cn.portcover.infra.agent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.Pfx;

/** A card kept as a PKCS#12 file (RFC 7292); its password is the PIN. SM2, RSA and ECDSA. */
final class Pkcs12Card implements Card {
  /** Cards are a few kilobytes; what is larger is something else. */
  static final long MAX_BYTES = 1 << 20;

  private final Path file;
  private final CardDetails details;
  private final Consumer<X509Certificate> seen;

  /**
   * @param seen told the signer's certificate once the file was opened, so that the list can show
   *     it
   */
  Pkcs12Card(Path file, CardDetails details, Consumer<X509Certificate> seen) {
    this.file = file;
    this.details = details;
    this.seen = seen;
  }

  /** A file that is in no folder of cards. */
  static Pkcs12Card of(Path file) {
    var name = String.valueOf(file.getFileName());
    return new Pkcs12Card(
        file, CardDetails.unread(name, CardDetails.Source.PKCS12, name), certificate -> {});
  }

  @Override
  public CardDetails details() {
    return details;
  }

  @Override
  public void requireUsable() {
    if (!Files.isRegularFile(file)) {
      throw AgentRefusal.because(Reason.CARD_NOT_CONNECTED);
    }
  }

  @Override
  public Unlocked unlock(char[] pin) {
    var store = load(read(), pin);
    try {
      var found = SigningKeys.find(store, pin, certificate -> true);
      seen.accept(found.chain().getFirst());
      return new Opened(found.key(), found.chain());
    } catch (GeneralSecurityException e) {
      throw AgentRefusal.because(Reason.CARD_UNREADABLE, "key cannot be read", e);
    }
  }

  private byte[] read() {
    requireUsable();
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw AgentRefusal.because(Reason.CARD_UNREADABLE, "larger than 1 MiB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw AgentRefusal.because(Reason.CARD_UNREADABLE, "file cannot be read", e);
    }
  }

  private static KeyStore load(byte[] bytes, char[] pin) {
    requireShape(bytes);
    try {
      var store = KeyStore.getInstance("PKCS12", Crypto.BOUNCY_CASTLE);
      store.load(new ByteArrayInputStream(bytes), pin);
      return store;
    } catch (IOException e) {
      // The file is well formed, so its integrity check or its decryption failed: the wrong
      // password.
      throw AgentRefusal.because(Reason.WRONG_PIN);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw AgentRefusal.because(Reason.CARD_UNREADABLE, "PKCS#12 cannot be read", e);
    }
  }

  private static void requireShape(byte[] bytes) {
    try {
      var pfx = Pfx.getInstance(ASN1Primitive.fromByteArray(bytes));
      if (pfx != null) {
        return;
      }
    } catch (IOException | RuntimeException e) {
      throw AgentRefusal.because(Reason.CARD_UNREADABLE, "not a PKCS#12 file", e);
    }
    throw AgentRefusal.because(Reason.CARD_UNREADABLE, "empty file");
  }

  private record Opened(PrivateKey key, List<X509Certificate> chain) implements Unlocked {
    @Override
    public Provider provider() {
      return Crypto.BOUNCY_CASTLE;
    }

    @Override
    public void close() {
      // The key was read into memory for this signature alone and goes with it.
    }
  }
}
