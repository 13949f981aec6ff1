package cn.portcover.messaging.type;

import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/** {@code buyer.changed}: what the insurer's register says of a buyer from now on, all of it. */
public record BuyerChanged(
    BuyerCode buyerCode,
    String englishName,
    @Nullable String chineseName,
    CountryCode country,
    @Nullable String englishAddress,
    @Nullable String registrationNumber,
    BuyerStatus status)
    implements BuyerInRegister {}
