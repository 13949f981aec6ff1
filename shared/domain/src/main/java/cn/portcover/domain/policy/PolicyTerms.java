package cn.portcover.domain.policy;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer issued; never changes.
 *
 * @param policyType 保险单类型 as the insurer names it, 信保易保单
 * @param scheme 投保方案: its clauses, in order
 */
public record PolicyTerms(
    PolicyNumber policyNumber,
    CounterpartyId insurer,
    String insurerName,
    @Nullable OfferNumber offerNumber,
    Company company,
    Product product,
    String policyType,
    CoverPeriod period,
    BigDecimal coverRatioPercent,
    Money buyerLimit,
    @Nullable Money maximumIndemnity,
    Deadlines deadlines,
    List<String> scheme,
    List<String> specialTerms,
    Money premium) {}
