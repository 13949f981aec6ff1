package cn.portcover.store;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.catalogue.Permissions;
import cn.portcover.operation.catalogue.Resource;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Primed;
import cn.portcover.operation.port.Store;
import cn.portcover.store.Keys.Place;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Records in one DynamoDB table ({@link RecordsTable}).
 *
 * <p>What is read by owner and key, {@link #beginning}, {@link #between} and {@link #history} is
 * read consistently. Lists by time, status, due time or list name come from indexes, which in the
 * cloud follow a write by some milliseconds. Time to live only cleans up: what has expired may
 * still be found and is the caller's to judge.
 */
@Singleton
public final class DynamoStore implements Store, Primed {
  private final Items items;
  private final Pages pages;
  private final Shards shards;
  private final Commits commits;
  private final IdempotencyKeys idempotency;

  /**
   * @param table {@code portcover.store.table}
   */
  @Inject
  DynamoStore(
      DynamoDbClient client,
      Cursors cursors,
      @Value("${portcover.store.table:portcover-records}") String table) {
    // A token tells one commit from another and nothing else; it is made when it is needed, so
    // never shared by restored
    // snapshots.
    this(client, cursors, table, () -> UUID.randomUUID().toString());
  }

  DynamoStore(DynamoDbClient client, Cursors cursors, String table, Supplier<String> tokens) {
    this.items = new Items(client, table);
    this.pages = new Pages(items, cursors);
    this.shards = new Shards(items);
    this.idempotency = new IdempotencyKeys(client, table);
    this.commits = new Commits(client, table, idempotency, tokens);
  }

  @Override
  public <T extends Kept> Optional<Found<T>> find(RecordKind<T> kind, Owner owner, String key) {
    return items
        .find(Keys.record(owner, kind.name(), key))
        .map(item -> RecordItems.found(kind, item));
  }

  @Override
  public <T extends Kept> Optional<Found<T>> named(RecordKind<T> kind, String alias) {
    return items
        .find(Keys.alias(alias))
        .map(RecordItems::aliased)
        .filter(place -> place.sk().startsWith(kind.name() + "#"))
        .flatMap(items::find)
        .map(item -> RecordItems.found(kind, item));
  }

  @Override
  public <T extends Kept> Page<T> list(
      RecordKind<T> kind,
      Owner owner,
      Map<String, String> statuses,
      int limit,
      @Nullable String cursor) {
    return pages.list(kind, owner, statuses, limit, cursor);
  }

  @Override
  public <T extends Kept> List<T> listed(RecordKind<T> kind, String list, int limit) {
    return shards.listed(kind, list, limit);
  }

  @Override
  public <T extends Kept> List<T> beginning(
      RecordKind<T> kind, Owner owner, String keyPrefix, int limit) {
    Place first = Keys.record(owner, kind.name(), keyPrefix);
    if (!first.possible()) {
      return List.of();
    }
    return records(kind, items.read(Range.beginning(first.pk(), first.sk()), limit, null).items());
  }

  @Override
  public <T extends Kept> Page<T> between(
      RecordKind<T> kind,
      Owner owner,
      String fromKey,
      String toKey,
      int limit,
      @Nullable String cursor) {
    return pages.between(kind, owner, fromKey, toKey, limit, cursor);
  }

  @Override
  public int count(RecordKind<?> kind, Owner owner, Map<String, String> statuses) {
    return pages.count(kind, owner, statuses);
  }

  @Override
  public <T extends Kept> List<T> due(RecordKind<T> kind, Instant by, int limit) {
    return shards.due(kind, by, limit);
  }

  @Override
  public List<HistoryEntry> history(RecordKind<?> kind, Owner owner, String key) {
    Place record = Keys.record(owner, kind.name(), key);
    Place first = new Place(owner.value(), Keys.historyOf(kind.name(), key));
    if (!first.possible()) {
      return List.of();
    }
    // Another record's key may begin like this one's.
    return items.readAll(Range.beginning(first.pk(), first.sk())).stream()
        .filter(item -> RecordItems.isHistoryOf(record, item))
        .map(RecordItems::historyEntry)
        .toList();
  }

  @Override
  public void commit(Changes changes) throws Raced {
    commits.commit(changes);
  }

  @Override
  public Hold hold(String key, String holder, Sha256 request, Instant now, Instant until) {
    return idempotency.hold(key, holder, request, now, until);
  }

  @Override
  public void release(String key, String holder) {
    idempotency.release(key, holder);
  }

  /** Reads, and where the operation writes tries to change, what is not there. */
  @Override
  public void prime(Row served) {
    granted(served, "dynamodb:GetItem").ifPresent(items::find);
    granted(served, "dynamodb:Query")
        .ifPresent(place -> items.read(Range.beginning(place.pk(), place.sk()), 1, null));
    granted(served, "dynamodb:PutItem").ifPresent(commits::tryToChange);
  }

  /** A place with nothing at it where the operation's role is granted the action. */
  private static Optional<Place> granted(Row served, String action) {
    return Permissions.of(served).stream()
        .filter(permission -> permission.resource() == Resource.TABLE)
        .filter(permission -> permission.actions().contains(action))
        .flatMap(permission -> permission.names().stream())
        .findFirst()
        .map(partition -> new Place(partition.replace("*", "priming"), "priming"));
  }

  static <T extends Kept> List<T> records(
      RecordKind<T> kind, List<Map<String, AttributeValue>> items) {
    return items.stream().map(item -> RecordItems.record(kind, item)).toList();
  }
}
