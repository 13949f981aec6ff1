package cn.portcover.domain.claim;

import cn.portcover.domain.Money;
import cn.portcover.domain.reference.Bic;
import org.jspecify.annotations.Nullable;

/** 贸易融资: the bank that financed the trade and how much; all of it where there was finance. */
public record Financing(@Nullable Bic swift, @Nullable String bankName, @Nullable Money amount) {
  public static final Financing NONE = new Financing(null, null, null);
}
