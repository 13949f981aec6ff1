package cn.portcover.domain.claim;

import static cn.portcover.domain.claim.ShipmentReportStatus.CONFIRMED;
import static cn.portcover.domain.claim.ShipmentReportStatus.DRAWING;
import static cn.portcover.domain.claim.ShipmentReportStatus.GENERATED;
import static cn.portcover.domain.claim.ShipmentReportStatus.STALE;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a shipment data report. */
public final class ShipmentReportLifecycle {
  /** What moves a report. */
  public enum Move {
    GENERATE,
    DRAW,
    CONFIRM,
    REPLACE
  }

  public static final Lifecycle<ShipmentReportStatus, Move> TABLE =
      Lifecycle.of(
          "shipment report",
          born(Move.GENERATE, DRAWING),
          born(Move.DRAW, GENERATED),
          edge(DRAWING, Move.DRAW, GENERATED),
          edge(GENERATED, Move.CONFIRM, CONFIRMED),
          edge(DRAWING, Move.REPLACE, STALE),
          edge(GENERATED, Move.REPLACE, STALE),
          edge(CONFIRMED, Move.REPLACE, STALE));

  private ShipmentReportLifecycle() {}
}
