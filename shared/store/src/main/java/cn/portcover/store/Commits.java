package cn.portcover.store;

import cn.portcover.domain.record.Kept;
import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.store.Keys.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Writes changes, all or nothing, in one transaction. */
final class Commits {
  private static final int MOST_ITEMS = 100;
  private static final int MOST_TRIES = 6;
  private final DynamoDbClient client;
  private final String table;
  private final IdempotencyKeys idempotency;
  private final Supplier<String> tokens;

  /** What it means when an item's condition fails. */
  private enum Part {
    NEW,
    CHANGED,
    REPLAY
  }

  /**
   * @param of the record that it writes, or one that the item is of; absent where it is of none
   */
  private record Step(Part part, @Nullable Kept of, Put put) {}

  /**
   * @param tokens a new token for each commit, at most 36 characters; with it the service
   *     recognises a commit that is sent once more because its answer was lost
   */
  Commits(
      DynamoDbClient client, String table, IdempotencyKeys idempotency, Supplier<String> tokens) {
    this.client = client;
    this.table = table;
    this.idempotency = idempotency;
    this.tokens = tokens;
  }

  void commit(Store.Changes changes) throws Store.Raced {
    List<Step> steps = steps(changes);
    if (steps.isEmpty()) {
      return;
    }
    if (steps.size() > MOST_ITEMS) {
      throw new IllegalStateException(
          steps.size() + " items in one transaction, and at most " + MOST_ITEMS + " are taken");
    }
    String token = tokens.get();
    var request =
        TransactWriteItemsRequest.builder()
            .clientRequestToken(token)
            .transactItems(
                steps.stream().map(s -> TransactWriteItem.builder().put(s.put()).build()).toList())
            .build();
    for (int tries = 1; ; tries++) {
      SdkException obstacle;
      try {
        Reaching.reach(Items.SERVICE, () -> client.transactWriteItems(request));
        return;
      } catch (TransactionCanceledException e) {
        refuseLost(steps, e);
        if (tries == MOST_TRIES) {
          refuseContended(steps, e);
        }
        obstacle = e;
      } catch (Unavailable e) {
        // An earlier attempt of ours is still being worked on; anything else is not worth trying
        // once more here.
        if (!(e.getCause() instanceof TransactionInProgressException inProgress)) {
          throw e;
        }
        obstacle = inProgress;
      }
      if (tries == MOST_TRIES) {
        throw new Unavailable(Items.SERVICE, obstacle);
      }
      Pause.before(tries, token.hashCode());
    }
  }

  /** Goes the way of a commit and writes nothing, as the item must be there and is not. */
  void tryToChange(Place nowhere) {
    Put put = put(RecordItems.key(nowhere)).conditionExpression("attribute_exists(pk)").build();
    var request =
        TransactWriteItemsRequest.builder()
            .clientRequestToken(tokens.get())
            .transactItems(TransactWriteItem.builder().put(put).build())
            .build();
    try {
      Reaching.reach(Items.SERVICE, () -> client.transactWriteItems(request));
    } catch (TransactionCanceledException asItShould) {
      // Its reasons have been read, as those of a lost race are.
    }
  }

  private List<Step> steps(Store.Changes changes) {
    List<Step> steps = new ArrayList<>();
    for (Store.Written written : changes.records()) {
      Kept record = written.record();
      steps.add(record(written));
      for (int n = 0; n < written.history().size(); n++) {
        steps.add(
            new Step(
                Part.CHANGED,
                record,
                put(RecordItems.history(record, written.history().get(n), n)).build()));
      }
      record
          .newAliases()
          .forEach(alias -> steps.add(created(record, RecordItems.alias(alias, record))));
    }
    if (changes.replay() != null) {
      steps.add(new Step(Part.REPLAY, null, idempotency.answered(changes.replay())));
    }
    return steps;
  }

  private Step record(Store.Written written) {
    Map<String, AttributeValue> item = RecordItems.item(written);
    if (written.record().version() == 1) {
      return created(written.record(), item);
    }
    Put put =
        put(item)
            .conditionExpression("version = :read")
            .expressionAttributeValues(
                Map.of(":read", RecordItems.number(written.record().version() - 1)))
            .build();
    return new Step(Part.CHANGED, written.record(), put);
  }

  private Step created(Kept of, Map<String, AttributeValue> item) {
    return new Step(
        Part.NEW, of, put(item).conditionExpression("attribute_not_exists(pk)").build());
  }

  private Put.Builder put(Map<String, AttributeValue> item) {
    return Put.builder().tableName(table).item(item);
  }

  /** Tells a race or a fault of ours; returns when another try may go better. */
  private static void refuseLost(List<Step> steps, TransactionCanceledException e)
      throws Store.Raced {
    List<Step> failed = cancelledBy("ConditionalCheckFailed", steps, e);
    if (!failed.isEmpty()) {
      // A lost hold comes first: the same request was answered elsewhere, and its own effect is
      // what stands in the way. So does a record that changed: what was to be entered beside it may
      // have been entered by whoever changed it.
      boolean taken = failed.stream().allMatch(step -> step.part() == Part.NEW);
      throw Store.Raced.told(taken, records(failed));
    }
    for (var reason : e.cancellationReasons()) {
      if ("ValidationError".equals(reason.code())
          || "ItemCollectionSizeLimitExceeded".equals(reason.code())) {
        throw new IllegalStateException("an item cannot be written: " + reason.message(), e);
      }
    }
  }

  /** Where nothing but others' writing stood in the way, they are likely to have been faster. */
  private static void refuseContended(List<Step> steps, TransactionCanceledException e)
      throws Store.Raced {
    List<Step> contended = cancelledBy("TransactionConflict", steps, e);
    boolean nothingElse =
        e.cancellationReasons().stream()
            .map(CancellationReason::code)
            .allMatch(Set.of("None", "TransactionConflict")::contains);
    if (nothingElse && !contended.isEmpty()) {
      throw Store.Raced.undecided(records(contended));
    }
  }

  private static List<Step> cancelledBy(
      String code, List<Step> steps, TransactionCanceledException e) {
    var reasons = e.cancellationReasons();
    return IntStream.range(0, Math.min(steps.size(), reasons.size()))
        .filter(i -> code.equals(reasons.get(i).code()))
        .mapToObj(steps::get)
        .toList();
  }

  private static List<Kept> records(List<Step> steps) {
    return steps.stream().map(Step::of).filter(Objects::nonNull).distinct().toList();
  }
}
