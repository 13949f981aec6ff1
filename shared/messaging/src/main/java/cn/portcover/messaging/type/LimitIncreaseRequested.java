package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitRequest;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code limit.increase-requested}: a company asks for more (额度追加).
 *
 * @param request which request on this limit it is: 2, 3 …
 * @param additional how much more, CNY
 * @param total what it has now
 * @param authorisationId the credit authorisation under which the insurer may ask
 * @param by name of the person
 */
public record LimitIncreaseRequested(
    RecordId limitId,
    int request,
    Company company,
    Money additional,
    Money total,
    @Nullable String remark,
    RecordId authorisationId,
    @Nullable String by,
    Instant requestedAt) {
  public static LimitIncreaseRequested of(Limit limit) {
    LimitRequest request = limit.request();
    return new LimitIncreaseRequested(
        limit.id(),
        request.number(),
        limit.company(),
        Objects.requireNonNull(request.additional()),
        limit.ledger().saidTotal(),
        request.remark(),
        request.authorisationId(),
        request.by().name(),
        request.at());
  }
}
