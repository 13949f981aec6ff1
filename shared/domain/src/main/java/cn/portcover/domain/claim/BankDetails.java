package cn.portcover.domain.claim;

import cn.portcover.domain.reference.Bic;
import cn.portcover.domain.reference.CountryCode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 银行信息: the issuing bank (开证行) or the confirming bank (保兑行); whole or not at all. */
public record BankDetails(
    @Nullable Bic swift,
    @Nullable String englishName,
    @Nullable CountryCode country,
    @Nullable String englishAddress) {
  public static final BankDetails NONE = new BankDetails(null, null, null, null);

  boolean isEmpty() {
    return Stream.of(swift, englishName, country, englishAddress).noneMatch(Objects::nonNull);
  }
}
