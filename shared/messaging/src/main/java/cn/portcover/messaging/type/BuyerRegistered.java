package cn.portcover.messaging.type;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * {@code buyer.registered}: the insurer has taken a buyer into its register.
 *
 * @param proposalId of the company's proposal, where one led to it
 */
public record BuyerRegistered(
    BuyerCode buyerCode,
    @Nullable RecordId proposalId,
    String englishName,
    @Nullable String chineseName,
    CountryCode country,
    @Nullable String englishAddress,
    @Nullable String registrationNumber,
    BuyerStatus status)
    implements BuyerInRegister {}
