package cn.portcover.store;

import static cn.portcover.store.RecordItems.number;
import static cn.portcover.store.RecordItems.text;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.port.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Idempotency keys: first held by the request that is being worked on (a holder, no answer), then
 * answered (an answer, no holder). Either ends by itself, so that a holder that died does not block
 * its key for ever.
 */
final class IdempotencyKeys {
  private static final String HOLDER = "holder";
  private static final String REQUEST = "request";
  private static final String ANSWER = "answer";
  private static final String UNTIL = "until";

  /** How long a hold that has ended stays to be seen. */
  private static final Duration REMEMBERED = Duration.ofHours(24);

  private final DynamoDbClient client;
  private final String table;

  IdempotencyKeys(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  Store.Hold hold(String key, String holder, Sha256 request, Instant now, Instant until) {
    Map<String, AttributeValue> item = RecordItems.at(Keys.idempotency(key), "an idempotency key");
    item.put(HOLDER, text(holder));
    item.put(REQUEST, text(request.value()));
    item.put(UNTIL, text(Keys.time(until)));
    item.put(RecordsTable.TTL, number(until.plus(REMEMBERED).getEpochSecond()));
    var put =
        PutItemRequest.builder()
            .tableName(table)
            .item(item)
            // Our own hold counts as free: the answer to an earlier attempt at this very call may
            // have been lost.
            .conditionExpression("attribute_not_exists(pk) OR #until <= :now OR holder = :holder")
            .expressionAttributeNames(Map.of("#until", UNTIL))
            .expressionAttributeValues(
                Map.of(":now", text(Keys.time(now)), ":holder", text(holder)))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    try {
      Reaching.reach(Items.SERVICE, () -> client.putItem(put));
      return new Store.Hold.Held();
    } catch (ConditionalCheckFailedException e) {
      return found(e.item());
    }
  }

  private static Store.Hold found(Map<String, AttributeValue> item) {
    return item.containsKey(ANSWER)
        ? new Store.Hold.Answered(new Sha256(text(item, REQUEST)), text(item, ANSWER))
        : new Store.Hold.Busy();
  }

  void release(String key, String holder) {
    try {
      Reaching.reach(
          Items.SERVICE,
          () ->
              client.deleteItem(
                  b ->
                      b.tableName(table)
                          .key(RecordItems.key(Keys.idempotency(key)))
                          .conditionExpression("holder = :holder")
                          .expressionAttributeValues(Map.of(":holder", text(holder)))));
    } catch (ConditionalCheckFailedException e) {
      // Not ours any more: there is nothing to let go of.
      return;
    }
  }

  /**
   * Completes a hold, as part of the transaction that it is the answer to; fails when the hold was
   * lost.
   */
  Put answered(Store.Replay replay) {
    Map<String, AttributeValue> item =
        RecordItems.at(Keys.idempotency(replay.key()), "an idempotency key");
    item.put(REQUEST, text(replay.request().value()));
    item.put(
        ANSWER, text(RecordItems.fitting(replay.answer(), "the answer to a repeated request")));
    item.put(UNTIL, text(Keys.time(replay.until())));
    item.put(RecordsTable.TTL, number(replay.until().getEpochSecond()));
    return Put.builder()
        .tableName(table)
        .item(item)
        .conditionExpression("holder = :holder")
        .expressionAttributeValues(Map.of(":holder", text(replay.holder())))
        .build();
  }
}
