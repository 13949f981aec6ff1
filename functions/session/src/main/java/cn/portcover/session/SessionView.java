package cn.portcover.session;

import cn.portcover.domain.Company;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Medium;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as its person sees it.
 *
 * @param mayCall what kinds of operation the session is good for
 */
record SessionView(
    Company company,
    PersonView person,
    @Nullable CertificateView certificate,
    Instant signedInAt,
    Instant expiresAt,
    List<String> mayCall) {

  record PersonView(String name, Medium medium) {
    static PersonView of(Session session) {
      return new PersonView(session.person(), session.medium());
    }
  }

  record CertificateView(String serial, String issuer, Instant notAfter) {
    static CertificateView of(Card card) {
      return new CertificateView(card.serial(), card.issuer(), card.notAfter());
    }
  }

  static SessionView of(Session session) {
    List<String> may =
        switch (session.medium()) {
          case LEGAL_PERSON_CARD -> List.of("MEMBER", "CARD", "LEGAL_PERSON");
          case OPERATOR_CARD -> List.of("MEMBER", "CARD");
          case PASSWORD -> List.of("MEMBER");
        };
    Card card = session.card();
    return new SessionView(
        session.company(),
        PersonView.of(session),
        card == null ? null : CertificateView.of(card),
        session.createdAt(),
        session.expires(),
        may);
  }
}
