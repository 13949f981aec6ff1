package cn.portcover.cargo;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CargoGoods;
import cn.portcover.domain.cargo.CargoInsurance;
import cn.portcover.domain.cargo.CargoTransport;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.payment.PremiumInvoice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the company fills in of a cargo application (手册 002 §5.2.1); whatever is absent is not
 * filled in (any more).
 *
 * @param openCoverId 货物运输预约保险协议, which says whom it is for
 * @param insured 被投保公司信息; the company itself where it is absent, and what was said first once it is
 *     saved
 * @param specialClauses 特殊约定信息, at most 20
 */
record CargoInput(
    RecordId openCoverId,
    @Nullable Insured insured,
    @Nullable CargoGoods goods,
    @Nullable PremiumInvoice invoice,
    @Nullable TransportInput transport,
    @Nullable InsuranceInput insurance,
    @Nullable List<SpecialClause> specialClauses) {

  CargoForm form() {
    return new CargoForm(
        Objects.requireNonNullElse(goods, CargoGoods.EMPTY),
        Objects.requireNonNullElse(invoice, PremiumInvoice.EMPTY),
        transport == null ? CargoTransport.EMPTY : transport.transport(),
        insurance == null ? CargoInsurance.EMPTY : insurance.insurance(),
        Objects.requireNonNullElse(specialClauses, List.of()));
  }
}
