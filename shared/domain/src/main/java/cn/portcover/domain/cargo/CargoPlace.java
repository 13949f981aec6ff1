package cn.portcover.domain.cargo;

import cn.portcover.domain.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/** 起运地, 目的地: 国家/省份/城市. */
public record CargoPlace(
    @Nullable CountryCode country, @Nullable String province, @Nullable String city) {
  public static final CargoPlace EMPTY = new CargoPlace(null, null, null);
}
