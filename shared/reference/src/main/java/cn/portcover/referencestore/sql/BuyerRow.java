package cn.portcover.referencestore.sql;

import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerName;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.operation.port.Told;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A buyer as an insurer told it.
 *
 * @param registrationKey what {@link Buyer#registrationKey} leaves of the number
 * @param nameKey what {@link BuyerName} leaves of the English name
 * @param sequence with {@code toldAt}, by which message it was told
 */
@MappedEntity("buyer")
public record BuyerRow(
    @Id String insurer,
    @Id String code,
    String englishName,
    @Nullable String chineseName,
    String country,
    @Nullable String englishAddress,
    @Nullable String registrationNumber,
    @Nullable String registrationKey,
    String nameKey,
    String status,
    long sequence,
    Instant toldAt) {

  public static BuyerRow of(Buyer buyer, Told told) {
    return new BuyerRow(
        buyer.insurer().value(),
        buyer.code().value(),
        buyer.englishName(),
        buyer.chineseName(),
        buyer.country().value(),
        buyer.englishAddress(),
        buyer.registrationNumber(),
        Buyer.registrationKey(buyer.registrationNumber()).orElse(null),
        BuyerName.key(buyer.englishName()),
        buyer.status().name(),
        told.sequence(),
        told.at());
  }

  public Buyer buyer() {
    return new Buyer(
        new CounterpartyId(insurer),
        new BuyerCode(code),
        englishName,
        chineseName,
        new CountryCode(country),
        englishAddress,
        registrationNumber,
        BuyerStatus.valueOf(status));
  }
}
