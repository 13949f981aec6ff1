package cn.portcover.cargo;

import cn.portcover.domain.cargo.AdditionalCover;
import cn.portcover.domain.cargo.CargoInsurance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 保险信息 as it is typed; 保险金额 and 保费 are computed.
 *
 * @param coverCode 险别, one of the open cover's; may be left out where only one can be meant
 * @param markupPercent 加成比例, 0 to 100; 10 if absent
 * @param ratePermille 保险费率 ‰, over 0 to 1000
 * @param additionalCovers 附加险
 * @param otherCover 其他附加险, in words
 */
record InsuranceInput(
    @Nullable String coverCode,
    @Nullable AmountInput invoiceAmount,
    @Nullable BigDecimal markupPercent,
    @Nullable BigDecimal ratePermille,
    @Nullable List<AdditionalCover> additionalCovers,
    @Nullable String otherCover) {

  CargoInsurance insurance() {
    return new CargoInsurance(
        coverCode,
        null,
        invoiceAmount == null ? null : invoiceAmount.money(),
        Objects.requireNonNullElse(markupPercent, CargoInsurance.USUAL_MARKUP),
        ratePermille,
        Objects.requireNonNullElse(additionalCovers, List.of()),
        otherCover);
  }
}
