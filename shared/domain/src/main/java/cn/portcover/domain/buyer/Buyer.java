package cn.portcover.domain.buyer;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A buyer as an insurer has registered it (买方). The register is the insurer's: it tells us what
 * stands in it, and nothing here changes it.
 *
 * @param registrationNumber with the authorities of its country
 */
public record Buyer(
    CounterpartyId insurer,
    BuyerCode code,
    String englishName,
    @Nullable String chineseName,
    CountryCode country,
    @Nullable String englishAddress,
    @Nullable String registrationNumber,
    BuyerStatus status) {

  /** Registration numbers as they are compared: letters and digits only. */
  public static Optional<String> registrationKey(@Nullable String number) {
    return Optional.ofNullable(number)
        .map(n -> n.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
        .filter(key -> !key.isEmpty());
  }
}
