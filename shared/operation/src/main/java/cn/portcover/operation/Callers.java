package cn.portcover.operation;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.NotSignedIn;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Medium;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.port.Store;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Finds out who calls, and refuses those whom an operation is not for. */
@Singleton
public class Callers {
  private static final Actor NOBODY = new Actor(Actor.Kind.PLATFORM, "anyone", null, null, null);
  private final Provider<AccessTokens> companies;
  private final Provider<AdminTokens> administrators;
  private final Provider<ProvesCounterparty> counterparties;
  private final Store store;

  // Providers: an operation starts only what its own caller needs.
  public Callers(
      Provider<AccessTokens> companies,
      Provider<AdminTokens> administrators,
      Provider<ProvesCounterparty> counterparties,
      Store store) {
    this.companies = companies;
    this.administrators = administrators;
    this.counterparties = counterparties;
    this.store = store;
  }

  /**
   * @param sender the counterparty that the address names, where the operation is for
   *     counterparties
   */
  public Caller identify(
      Grant grant, Request request, Optional<String> sender, Language language, Instant now) {
    return switch (grant) {
      case ANYONE -> new Caller(NOBODY, language, null, null);
      case MEMBER, CARD, LEGAL_PERSON -> member(grant, token(request), language, now);
      case COUNTERPARTY -> counterparty(request, sender.orElse(""), language, now);
      case ADMIN -> administrator(token(request), language, now);
      case PLATFORM -> throw new OperationUnknown();
    };
  }

  private Caller member(Grant grant, String token, Language language, Instant now) {
    Optional<String> id = companies.get().session(token, now);
    if (id.isEmpty() && administrators.get().subject(token, now).isPresent()) {
      throw new CompanySessionNeeded();
    }
    Session session =
        id.flatMap(i -> store.find(Session.KIND, Session.ownerOf(i), i))
            .map(Store.Found::record)
            .filter(s -> s.isOpen(now))
            .filter(this::stillCounts)
            .orElseThrow(NotSignedIn::new);
    if (grant == Grant.LEGAL_PERSON && session.medium() != Medium.LEGAL_PERSON_CARD) {
      throw new LegalPersonCardNeeded();
    }
    if (grant == Grant.CARD && !session.medium().isCard()) {
      throw new CardNeeded();
    }
    return new Caller(session.actor(), language, session, null);
  }

  /** A session of a password ends when the password is set anew or removed. */
  private boolean stillCounts(Session session) {
    if (session.medium().isCard()) {
      return true;
    }
    Sha256 account = Account.idOf(session.company().uscc(), session.person());
    return store
        .find(Account.KIND, Account.ownerOf(account), account.value())
        .filter(found -> found.record().stillOpens(session))
        .isPresent();
  }

  private Caller administrator(String token, Language language, Instant now) {
    Optional<String> subject = administrators.get().subject(token, now);
    if (subject.isEmpty() && companies.get().session(token, now).isPresent()) {
      throw new AdministratorNeeded();
    }
    Actor actor =
        new Actor(Actor.Kind.ADMIN, subject.orElseThrow(NotSignedIn::new), null, null, null);
    return new Caller(actor, language, null, null);
  }

  private Caller counterparty(Request request, String sender, Language language, Instant now) {
    Counterparty proved = counterparties.get().prove(request, sender, now);
    Actor.Kind kind = Actor.Kind.valueOf(proved.counterpartyKind().name());
    return new Caller(
        new Actor(kind, proved.id().value(), proved.chineseName(), null, null),
        language,
        null,
        proved);
  }

  private static String token(Request request) {
    String header = request.header("authorization").orElse("");
    if (!header.regionMatches(true, 0, "Bearer ", 0, 7) || header.length() > 4096) {
      throw new NotSignedIn();
    }
    return header.substring(7).strip();
  }
}
