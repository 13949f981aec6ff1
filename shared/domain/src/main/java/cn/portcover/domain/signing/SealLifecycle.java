package cn.portcover.domain.signing;

import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a seal. */
public final class SealLifecycle {
  /** What moves a seal; a change of its image or days moves nothing. */
  public enum Move {
    MAKE,
    REVOKE
  }

  public static final Lifecycle<SealStatus, Move> TABLE =
      Lifecycle.of(
          "seal",
          born(Move.MAKE, SealStatus.IN_USE),
          edge(SealStatus.IN_USE, Move.REVOKE, SealStatus.REVOKED));

  private SealLifecycle() {}
}
