package cn.portcover.domain.claim;

import cn.portcover.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer decided to pay.
 *
 * @param acceptedLoss 核定损失
 * @param formula in the insurer's words: {@code 核定损失 × 80%}
 */
public record Indemnity(
    @Nullable Money acceptedLoss, @Nullable Money indemnity, @Nullable String formula) {}
