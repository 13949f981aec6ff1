package cn.portcover.domain.programme;

import static cn.portcover.domain.programme.PolicyCollectionStatus.OFFERED;
import static cn.portcover.domain.programme.PolicyCollectionStatus.REQUESTED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/**
 * The edge table of a collection. An insurer may offer before the company asks, and the company
 * asks again when what was offered came to nothing.
 */
public final class CollectionLifecycle {
  /** What moves a collection. */
  public enum Move {
    COLLECT,
    OFFER
  }

  public static final Lifecycle<PolicyCollectionStatus, Move> TABLE =
      Lifecycle.of(
          "collection",
          born(Move.COLLECT, REQUESTED),
          born(Move.OFFER, OFFERED),
          edge(REQUESTED, Move.OFFER, OFFERED),
          edge(OFFERED, Move.COLLECT, REQUESTED));

  private CollectionLifecycle() {}
}
