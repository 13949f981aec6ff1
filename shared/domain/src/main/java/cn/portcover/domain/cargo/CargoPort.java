package cn.portcover.domain.cargo;

import org.jspecify.annotations.Nullable;

/**
 * 起运港, 目的港.
 *
 * @param name 起运港名称, 目的港名称
 * @param description 起运港描述, 目的地描述
 */
public record CargoPort(@Nullable String name, @Nullable String description) {
  public static final CargoPort EMPTY = new CargoPort(null, null);
}
