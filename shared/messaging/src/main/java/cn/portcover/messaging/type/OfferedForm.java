package cn.portcover.messaging.type;

import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The insured conditions as they stand in the application form (投保单), which the company reads
 * before it confirms.
 *
 * @param coverRatioPercent share of a loss that is paid, over 0 to 100
 * @param buyerLimit most for one buyer or issuing bank
 * @param maximumIndemnity most for the insured period
 * @param premiumPaidBy who pays the premium, in the insurer's words
 * @param countriesExcluded codes or names of countries and regions without cover
 */
public record OfferedForm(
    InsuredPeriod insuredPeriod,
    BigDecimal coverRatioPercent,
    Money buyerLimit,
    @Nullable Money maximumIndemnity,
    Money premium,
    String premiumPaidBy,
    List<String> countriesExcluded,
    InsuredRisks risks,
    List<String> specialTerms) {
  public OfferedForm {
    countriesExcluded = List.copyOf(countriesExcluded);
    specialTerms = List.copyOf(specialTerms);
    Percents.requireShare(coverRatioPercent);
  }
}
