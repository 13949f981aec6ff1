package cn.portcover.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteePremium;
import org.jspecify.annotations.Nullable;

/**
 * 保费 as it is computed.
 *
 * @param formula with its numbers
 * @param note that the insurer decides
 */
record GuaranteeEstimateView(Money premium, String formula, String note) {
  /** Absent once the insurer has said its own. */
  static @Nullable GuaranteeEstimateView of(GuaranteeApplication application, Language language) {
    if (application.premiumDue() != null) {
      return null;
    }
    var form = application.form();
    GuaranteePremium premium =
        GuaranteePremium.of(
            form.guaranteedAmount(), application.limit().ratePercent(), form.period());
    return new GuaranteeEstimateView(
        premium.premium(),
        premium.formula(),
        language.choose("保费以保险公司计算为准。", "For reference only; the insurer decides."));
  }
}
