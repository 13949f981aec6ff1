package cn.portcover.infra.agent;

import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.OptionalInt;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;

/**
 * A certificate of a PKCS#11 token whose key never leaves it. The JDK's SunPKCS11 provider signs;
 * it knows RSA and ECDSA. SM2 has no mechanism in PKCS#11 v2.40: each vendor has its own, which
 * SunPKCS11 lacks, so SM2 cards are listed but refused.
 */
final class Pkcs11Card implements Card {
  private static final System.Logger LOG = System.getLogger(Pkcs11Card.class.getName());

  private final Path library;
  private final Pkcs11Reader reader;
  private final long slot;
  private final X509Certificate certificate;
  private final CardDetails details;

  Pkcs11Card(
      Path library,
      Pkcs11Reader reader,
      long slot,
      X509Certificate certificate,
      CardDetails details) {
    this.library = library;
    this.reader = reader;
    this.slot = slot;
    this.certificate = certificate;
    this.details = details;
  }

  @Override
  public CardDetails details() {
    return details;
  }

  @Override
  public void requireUsable() {
    if ("SM2".equals(details.algorithm())) {
      throw AgentRefusal.because(Reason.SM2_NEEDS_VENDOR_MODULE);
    }
    if (triesLeft().orElse(-1) == 0) {
      throw AgentRefusal.pin(Reason.PIN_LOCKED, OptionalInt.of(0));
    }
  }

  @Override
  public Unlocked unlock(char[] pin) {
    var provider = provider();
    try {
      var store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      var found = SigningKeys.find(store, pin, certificate::equals);
      return new Opened(found.key(), found.chain(), provider);
    } catch (IOException e) {
      throw refused(e);
    } catch (GeneralSecurityException | ProviderException e) {
      throw AgentRefusal.because(Reason.CARD_NOT_CONNECTED, "the token does not answer", e);
    }
  }

  /**
   * A provider of its own for each signature: it holds the token's session, and a token that was
   * pulled and put in again needs a new one.
   */
  private Provider provider() {
    var path = library.toString().replace('\\', '/');
    var settings = "--name=portcover-%d\nlibrary=\"%s\"\nslot=%d\n".formatted(slot, path, slot);
    try {
      return Security.getProvider("SunPKCS11").configure(settings);
    } catch (ProviderException e) {
      throw AgentRefusal.because(Reason.CARD_NOT_CONNECTED, "the token does not answer", e);
    }
  }

  private AgentRefusal refused(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      var message = String.valueOf(cause.getMessage());
      if (message.contains("CKR_PIN_LOCKED")) {
        return AgentRefusal.pin(Reason.PIN_LOCKED, OptionalInt.of(0));
      }
      if (cause instanceof FailedLoginException
          || message.contains("CKR_PIN_INCORRECT")
          || message.contains("CKR_PIN_LEN_RANGE")
          || message.contains("CKR_PIN_INVALID")) {
        return AgentRefusal.pin(Reason.WRONG_PIN, triesLeft());
      }
    }
    return AgentRefusal.because(Reason.CARD_NOT_CONNECTED, "the token does not answer", e);
  }

  private OptionalInt triesLeft() {
    try {
      return reader.token(slot).triesLeft();
    } catch (Cryptoki.Failed e) {
      throw AgentRefusal.because(Reason.CARD_NOT_CONNECTED, "the token is gone", e);
    }
  }

  private record Opened(PrivateKey key, List<X509Certificate> chain, Provider provider)
      implements Unlocked {
    @Override
    public void close() {
      try {
        if (provider instanceof AuthProvider token) {
          token.logout();
        }
      } catch (LoginException e) {
        LOG.log(System.Logger.Level.WARNING, "the token could not be logged out of", e);
      }
    }
  }
}
