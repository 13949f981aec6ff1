package cn.portcover.infra.agent;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;

/** A card that is connected now. */
interface Card {
  CardDetails details();

  /**
   * Refuses a card that could not sign even with the right PIN, before the person is asked for it.
   *
   * @throws AgentRefusal {@code sm2-needs-vendor-module}
   */
  void requireUsable();

  /**
   * Opens the card for one signature.
   *
   * @param pin is not kept; the caller wipes it
   * @throws AgentRefusal {@code wrong-pin}, {@code pin-locked}, {@code card-not-connected}, {@code
   *     card-unreadable}, {@code no-signing-key}
   */
  Unlocked unlock(char[] pin);

  /** An open card; closing it asks for the PIN again next time. */
  interface Unlocked extends AutoCloseable {
    PrivateKey key();

    /** The signer's certificate first, then its issuers as far as the card carries them. */
    List<X509Certificate> chain();

    /** The provider that signs with the key. */
    Provider provider();

    @Override
    void close();
  }
}
