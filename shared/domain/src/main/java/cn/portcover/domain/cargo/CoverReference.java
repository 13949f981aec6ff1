package cn.portcover.domain.cargo;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;

/** The open cover that a carriage is insured under, and whose it is. */
public record CoverReference(
    RecordId openCoverId,
    OpenCoverNumber openCoverNumber,
    CounterpartyId insurer,
    String insurerName) {
  public static CoverReference of(OpenCover cover) {
    return new CoverReference(
        cover.id(), cover.terms().number(), cover.terms().insurer(), cover.terms().insurerName());
  }
}
