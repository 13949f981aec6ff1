package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.Percent;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.policy.Deadlines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code policy.issued}: the policy (保险单) has come into being; cover and deadlines are data of each
 * policy, never assumed.
 *
 * @param offerNumber the offer that was confirmed, if there was one
 * @param policyType 保险单类型, in the insurer's words: 信保易保单
 * @param effectiveFrom first day of cover
 * @param effectiveTo last day of cover
 * @param coverRatioPercent share of a loss that is paid, over 0 to 100
 * @param buyerLimit most for one buyer or issuing bank
 * @param maximumIndemnity most for the whole policy
 * @param scheme the paragraphs of the insuring scheme (投保方案)
 */
public record PolicyIssued(
    PolicyNumber policyNumber,
    @Nullable OfferNumber offerNumber,
    Company company,
    Product product,
    String policyType,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    BigDecimal coverRatioPercent,
    Money buyerLimit,
    @Nullable Money maximumIndemnity,
    Deadlines deadlines,
    List<String> scheme,
    List<String> specialTerms,
    Money premium) {
  public PolicyIssued {
    scheme = List.copyOf(scheme);
    specialTerms = List.copyOf(specialTerms);
    Percent.requireShare(coverRatioPercent);
    if (effectiveTo.isBefore(effectiveFrom)) {
      throw new Malformed("period-reversed", effectiveFrom, effectiveTo);
    }
  }
}
