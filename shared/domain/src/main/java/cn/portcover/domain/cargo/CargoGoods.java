package cn.portcover.domain.cargo;

import cn.portcover.domain.reference.HsSection;
import org.jspecify.annotations.Nullable;

/**
 * 货物信息.
 *
 * @param section 货物大类
 * @param detail 货物细类
 * @param packaging 货物包装, a code of the table {@code packaging}
 * @param description 货物标的描述信息
 * @param quantityAndWeight 包装及件数/重量
 * @param marks 标记/唛头
 */
public record CargoGoods(
    @Nullable HsSection section,
    @Nullable String detail,
    @Nullable String packaging,
    @Nullable String description,
    @Nullable String quantityAndWeight,
    @Nullable String marks) {
  public static final CargoGoods EMPTY = new CargoGoods(null, null, null, null, null, null);
}
