package cn.portcover.domain.programme;

import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a credit report is wanted.
 *
 * @param code in the insurer's register, where it is known
 */
public record ReportedBuyer(
    @Nullable BuyerCode code,
    String englishName,
    CountryCode country,
    @Nullable String englishAddress,
    @Nullable String registrationNumber) {}
