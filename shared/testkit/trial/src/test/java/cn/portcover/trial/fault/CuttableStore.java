package cn.portcover.trial.fault;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The real store behind a switch. */
final class CuttableStore implements Store {
  private final Store store;
  private final Power power;

  CuttableStore(Store store, Power power) {
    this.store = store;
    this.power = power;
  }

  @Override
  public <T extends Kept> Optional<Found<T>> find(RecordKind<T> kind, Owner owner, String key) {
    return power.through(() -> store.find(kind, owner, key));
  }

  @Override
  public <T extends Kept> Optional<Found<T>> named(RecordKind<T> kind, String alias) {
    return power.through(() -> store.named(kind, alias));
  }

  @Override
  public <T extends Kept> Page<T> list(
      RecordKind<T> kind,
      Owner owner,
      Map<String, String> statuses,
      int limit,
      @Nullable String cursor) {
    return power.through(() -> store.list(kind, owner, statuses, limit, cursor));
  }

  @Override
  public <T extends Kept> List<T> listed(RecordKind<T> kind, String list, int limit) {
    return power.through(() -> store.listed(kind, list, limit));
  }

  @Override
  public <T extends Kept> List<T> beginning(
      RecordKind<T> kind, Owner owner, String keyPrefix, int limit) {
    return power.through(() -> store.beginning(kind, owner, keyPrefix, limit));
  }

  @Override
  public <T extends Kept> Page<T> between(
      RecordKind<T> kind,
      Owner owner,
      String fromKey,
      String toKey,
      int limit,
      @Nullable String cursor) {
    return power.through(() -> store.between(kind, owner, fromKey, toKey, limit, cursor));
  }

  @Override
  public int count(RecordKind<?> kind, Owner owner, Map<String, String> statuses) {
    return power.through(() -> store.count(kind, owner, statuses));
  }

  @Override
  public <T extends Kept> List<T> due(RecordKind<T> kind, Instant by, int limit) {
    return power.through(() -> store.due(kind, by, limit));
  }

  @Override
  public List<HistoryEntry> history(RecordKind<?> kind, Owner owner, String key) {
    return power.through(() -> store.history(kind, owner, key));
  }

  @Override
  public void commit(Changes changes) throws Raced {
    power.<Boolean, Raced>writing(
        () -> {
          store.commit(changes);
          return true;
        });
  }

  @Override
  public Hold hold(String key, String holder, Sha256 request, Instant now, Instant until) {
    return power.through(() -> store.hold(key, holder, request, now, until));
  }

  @Override
  public void release(String key, String holder) {
    power.<Boolean, RuntimeException>through(
        () -> {
          store.release(key, holder);
          return true;
        });
  }
}
