package cn.portcover.domain.signing;

import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a data authorisation. */
public final class DataAuthorisationLifecycle {
  /** What moves an authorisation. */
  public enum Move {
    GRANT,
    REVOKE
  }

  public static final Lifecycle<AuthorisationStatus, Move> TABLE =
      Lifecycle.of(
          "data authorisation",
          born(Move.GRANT, AuthorisationStatus.GRANTED),
          edge(AuthorisationStatus.GRANTED, Move.REVOKE, AuthorisationStatus.REVOKED));

  private DataAuthorisationLifecycle() {}
}
