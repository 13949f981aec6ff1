package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.guarantee.GuaranteePremium;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code guarantee-application.submitted}: the whole application (关税保证保险投保单), for the first time or
 * again. What it guarantees is reserved of the limit.
 *
 * @param submission 1, and one more for each time that it was applied again
 * @param company 投保企业
 * @param guaranteedAmount 保证金额, of all duties together
 * @param estimate 保费 as the platform computes it, for reference only
 * @param by name of the person
 * @param evidence of the card signature
 */
public record GuaranteeApplicationSubmitted(
    RecordId applicationId,
    int submission,
    RecordId limitId,
    Company company,
    GuaranteeForm form,
    Money guaranteedAmount,
    Estimate estimate,
    @Nullable String by,
    Instant submittedAt,
    Evidence evidence) {

  /**
   * 保费.
   *
   * @param ratePercent of the limit, a year
   */
  public record Estimate(BigDecimal ratePercent, Money premium) {}

  public static GuaranteeApplicationSubmitted of(
      GuaranteeApplication application, Evidence evidence) {
    var form = application.form();
    var made = application.submission();
    Money amount = form.guaranteedAmount();
    BigDecimal rate = application.limit().ratePercent();
    return new GuaranteeApplicationSubmitted(
        application.id(),
        made.number(),
        application.limit().limitId(),
        application.applicant(),
        form,
        amount,
        new Estimate(rate, GuaranteePremium.of(amount, rate, form.period()).premium()),
        made.by().name(),
        made.at(),
        evidence);
  }
}
