package cn.portcover.session;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.Challenge;
import cn.portcover.domain.session.ChallengeNotValid;
import cn.portcover.domain.session.RevocationUnknown;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.SignatureNotAccepted;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import cn.portcover.operation.signing.VerifiedCards;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/**
 * 卡介质快速登录, second step: the signed nonce opens a session for the company and person of the card.
 */
@Operation(
    caller = ANYONE,
    changes = {Challenge.class, Session.class},
    refuses = {ChallengeNotValid.class, SignatureNotAccepted.class, RevocationUnknown.class},
    uses = Operation.Uses.TOKEN_KEY,
    reads = TrustAnchor.class)
final class SignInWithCard {
  private final VerifiedCards cards;
  private final AccessTokens tokens;
  private final Ids ids;

  SignInWithCard(VerifiedCards cards, AccessTokens tokens, Ids ids) {
    this.cards = cards;
    this.tokens = tokens;
    this.ids = ids;
  }

  /**
   * @param cms detached CMS over the challenge's bytes, base64
   */
  record SignIn(RecordId challengeId, @Length(100_000) String cms) {}

  /** The new session. */
  record SignedIn(
      String accessToken,
      Instant expiresAt,
      Company company,
      SessionView.PersonView person,
      SessionView.CertificateView certificate) {}

  @Post("/session/card")
  SignedIn signIn(@Body SignIn given, Work work, Instant now) {
    Challenge challenge =
        work.require(
            Challenge.KIND,
            Owner.alone("challenge#" + given.challengeId()),
            given.challengeId().value());
    Challenge spent = challenge.use(now);
    Card card = cards.require(challenge.bytesToSign(), given.cms(), "/cms", now).card();
    Company company = new Company(card.uscc(), card.company(), card.uscc().organisationCode());
    Session session = Session.opened(ids.next(now), company, card, now);
    work.keep(spent);
    work.keep(session);
    return new SignedIn(
        tokens.issue(session),
        session.expires(),
        company,
        SessionView.PersonView.of(session),
        SessionView.CertificateView.of(card));
  }
}
