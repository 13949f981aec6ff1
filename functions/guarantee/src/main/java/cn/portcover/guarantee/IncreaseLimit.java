package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNeeded;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitLifecycle.Move;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.domain.guarantee.LimitNotOpen;
import cn.portcover.domain.guarantee.LimitNotUsable;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.LimitIncreaseRequested;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 额度追加 (手册 002 §5.6): the insurer is asked for more. The limit is used as before until it answers,
 * and after that too where it refuses.
 */
@Operation(
    caller = CARD,
    changes = Limit.class,
    refuses = {
      LimitNotFound.class,
      LimitNotOpen.class,
      LimitNotUsable.class,
      CreditAuthorisationNeeded.class,
      InvalidFields.class
    },
    ifMatch = true,
    reads = CreditAuthorisation.class)
final class IncreaseLimit {
  /**
   * @param additional 追加额度, CNY, above zero: by how much more
   */
  record Increase(Money additional, @Nullable @Length(500) String remark) {}

  @Post("/guarantee/limits/{id}/increases")
  LimitView increase(String id, @Body Increase given, Caller caller, Work work, Instant now) {
    Limit limit = work.requireSeen(Limit.KIND, caller.owner(), id);
    limit.require(Move.ASK_FOR_INCREASE);
    limit.requireUsable(now);
    List<FieldError> wrong = LimitInput.problems("/additional", given.additional());
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    CreditAuthorisation authorisation =
        CreditAuthorisations.requireInForce(limit.insurer(), caller.owner(), work, now);

    Limit asking =
        limit.askForIncrease(
            given.additional(), given.remark(), authorisation.id(), caller.actor(), now);

    work.keep(asking);
    work.tell(
        asking.insurer(),
        MessageType.LIMIT_INCREASE_REQUESTED.wireName(),
        asking,
        LimitIncreaseRequested.of(asking));
    return LimitView.of(asking, caller.language(), now);
  }
}
