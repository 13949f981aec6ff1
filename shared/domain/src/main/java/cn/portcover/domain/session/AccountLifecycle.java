package cn.portcover.domain.session;

import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;
import static cn.portcover.domain.session.AccountStatus.ACTIVE;
import static cn.portcover.domain.session.AccountStatus.REMOVED;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of an account. */
public final class AccountLifecycle {
  /** What moves an account. */
  public enum Move {
    SET,
    REMOVE
  }

  public static final Lifecycle<AccountStatus, Move> TABLE =
      Lifecycle.of(
          "account",
          born(Move.SET, ACTIVE),
          edge(ACTIVE, Move.REMOVE, REMOVED),
          edge(REMOVED, Move.SET, ACTIVE));

  private AccountLifecycle() {}
}
