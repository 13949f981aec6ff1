package cn.portcover.buyer;

import cn.portcover.domain.Language;
import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/** A registered buyer as companies see it. */
record BuyerView(
    BuyerCode buyerCode,
    CounterpartyId insurer,
    String englishName,
    @Nullable String chineseName,
    CountryCode country,
    @Nullable String englishAddress,
    @Nullable String registrationNumber,
    BuyerStatus status,
    String statusLabel) {
  static BuyerView of(Buyer buyer, Language language) {
    return new BuyerView(
        buyer.code(),
        buyer.insurer(),
        buyer.englishName(),
        buyer.chineseName(),
        buyer.country(),
        buyer.englishAddress(),
        buyer.registrationNumber(),
        buyer.status(),
        buyer.status().label(language));
  }
}
