package cn.portcover.domain.application;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cover that is offered, as the application form (投保单) states it. All of it is the insurer's
 * data.
 */
public record OfferForm(
    CoverPeriod insuredPeriod,
    BigDecimal coverRatioPercent,
    Money buyerLimit,
    @Nullable Money maximumIndemnity,
    Money premium,
    String premiumPaidBy,
    List<String> countriesExcluded,
    Risks risks,
    List<String> specialTerms) {
  public OfferForm {
    Percent.requireShare(coverRatioPercent);
  }

  /** 承保风险. */
  public record Risks(List<String> commercial, List<String> political) {}
}
