package cn.portcover.messaging.type;

import cn.portcover.domain.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-withdrawal.answered}: the insurer lets an application go, or not.
 *
 * @param request which request is meant; the last one if absent
 * @param reason why not
 */
public record CargoWithdrawalAnswered(
    RecordId applicationId, @Nullable Integer request, boolean accepted, @Nullable String reason) {}
