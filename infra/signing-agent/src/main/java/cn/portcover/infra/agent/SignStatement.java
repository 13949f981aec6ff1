package cn.portcover.infra.agent;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Signs one statement with one card, if the person who holds the card wants to. */
final class SignStatement {
  private static final int MAX_PURPOSE = 200;

  private final Cards cards;
  private final PinEntry pins;
  private final InstantSource clock;

  /** One question at a time: two windows at once invite the PIN into the wrong one. */
  private final Semaphore person = new Semaphore(1);

  SignStatement(Cards cards, PinEntry pins, InstantSource clock) {
    this.cards = cards;
    this.pins = pins;
    this.clock = clock;
  }

  /** What is asked for; see {@link PinEntry.Question} for purpose and requester. */
  record Request(
      String cardId,
      Statement statement,
      @Nullable String purpose,
      String requester,
      Language language) {}

  /** What was made. */
  static final class Signed {
    private final byte[] cms;
    private final X509Certificate certificate;

    private Signed(byte[] cms, X509Certificate certificate) {
      this.cms = cms;
      this.certificate = certificate;
    }

    /** Detached, DER. */
    byte[] cms() {
      return cms.clone();
    }

    X509Certificate certificate() {
      return certificate;
    }
  }

  /**
   * @throws AgentRefusal {@code cannot-be-shown}, {@code busy}, {@code declined} and what {@link
   *     Card#unlock} refuses
   */
  Signed sign(Request request) {
    requireReadable(request.purpose());
    if (!person.tryAcquire()) {
      throw AgentRefusal.because(Reason.BUSY);
    }
    try {
      return sign(cards.require(request.cardId()), request);
    } finally {
      person.release();
    }
  }

  private Signed sign(Card card, Request request) {
    card.requireUsable();
    var pin =
        pins.ask(
                new PinEntry.Question(
                    request.statement(),
                    card.details(),
                    request.purpose(),
                    request.requester(),
                    request.language()))
            .orElseThrow(() -> AgentRefusal.because(Reason.DECLINED));
    try (var unlocked = card.unlock(pin)) {
      var cms =
          DetachedCms.sign(
              request.statement().bytes(),
              unlocked.key(),
              unlocked.chain(),
              clock.instant(),
              unlocked.provider());
      return new Signed(cms, unlocked.chain().getFirst());
    } catch (GeneralSecurityException e) {
      throw AgentRefusal.because(Reason.CARD_UNREADABLE, "the card did not sign", e);
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private static void requireReadable(@Nullable String purpose) {
    if (purpose != null
        && (purpose.length() > MAX_PURPOSE
            || purpose.contains("\n")
            || Statement.firstUnreadable(purpose).isPresent())) {
      throw AgentRefusal.because(
          Reason.CANNOT_BE_SHOWN, "purpose must be one readable line of at most 200 characters");
    }
  }
}
