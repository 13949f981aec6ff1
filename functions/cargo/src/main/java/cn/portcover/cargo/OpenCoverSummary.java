package cn.portcover.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoProduct;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.OpenCoverValidity;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.LocalDate;

/**
 * A line of the list (货物运输协议记录查询): 保险机构名称, 险种, 保险公司货运险协议编号, 协议期间.
 *
 * @param status whether it is valid today, and with that whether 投保 is offered
 */
record OpenCoverSummary(
    RecordId id,
    OpenCoverNumber number,
    CounterpartyId insurerId,
    String insurerName,
    CargoProduct product,
    String productLabel,
    LocalDate validFrom,
    LocalDate validTo,
    OpenCoverValidity status,
    String statusLabel,
    long version) {
  static OpenCoverSummary of(OpenCover cover, LocalDate today, Language language) {
    var terms = cover.terms();
    OpenCoverValidity validity = cover.validityOn(today);
    return new OpenCoverSummary(
        cover.id(),
        terms.number(),
        terms.insurer(),
        terms.insurerName(),
        terms.product(),
        terms.product().label(language),
        terms.period().from(),
        terms.period().to(),
        validity,
        validity.label(language),
        cover.version());
  }
}
