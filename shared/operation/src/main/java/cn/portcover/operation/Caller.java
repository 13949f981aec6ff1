package cn.portcover.operation;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.NotSignedIn;
import cn.portcover.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as proved.
 *
 * @param session of a company's person; absent for everyone else
 * @param counterparty whose signature was verified; absent for everyone else
 */
public record Caller(
    Actor actor,
    Language language,
    @Nullable Session session,
    @Nullable Counterparty counterparty) {

  /** The session; operations that need none do not ask. */
  public Session openSession() {
    if (session == null) {
      throw new NotSignedIn();
    }
    return session;
  }

  public Company company() {
    return openSession().company();
  }

  /** Whose records this caller sees. */
  public Owner owner() {
    return Owner.company(company().uscc());
  }
}
