package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.claimsinfo.CaseNumber;
import cn.portcover.domain.claimsinfo.CaseStatus;
import cn.portcover.domain.claimsinfo.ClaimedProduct;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.operation.json.Length;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code claims-information.published}: a case of a company (理赔信息); sent again, with a higher
 * sequence, when the case moves on: the whole of it each time.
 *
 * @param accidentOn 出险日期
 * @param cause 出险原因, in the insurer's words
 * @param claimed what is claimed, zero or above
 * @param paid what was paid, zero or above, in the same currency
 * @param closedOn 结案日期, not before the accident
 */
public record ClaimsInformationPublished(
    CaseNumber caseNumber,
    Company company,
    ClaimedProduct product,
    PolicyNumber policyNumber,
    @Nullable LocalDate accidentOn,
    String cause,
    Money claimed,
    @Nullable Money paid,
    CaseStatus status,
    @Nullable LocalDate closedOn,
    @Nullable @Length(1_000) String note) {

  public ClaimsInformationPublished {
    requireNotNegative("claimed", claimed);
    if (paid != null) {
      requireNotNegative("paid", paid);
      if (!paid.currency().equals(claimed.currency())) {
        throw Malformed.in("paid", "currency-of-the-claim", claimed.currency().getCurrencyCode());
      }
    }
    if (accidentOn != null && closedOn != null && closedOn.isBefore(accidentOn)) {
      throw Malformed.in("closedOn", "period-reversed", accidentOn, closedOn);
    }
  }

  /** As it is kept, but for the status. */
  public ClaimsInformation.Details details() {
    return new ClaimsInformation.Details(
        caseNumber, product, policyNumber, accidentOn, cause, claimed, paid, closedOn, note);
  }

  private static void requireNotNegative(String field, Money money) {
    if (money.amount().signum() < 0) {
      throw Malformed.in(field, "money-negative");
    }
  }
}
