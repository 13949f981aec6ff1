package cn.portcover.store;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Store;
import cn.portcover.store.Keys.Place;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Records as items and back. The record itself is one JSON text; what stands beside it serves only
 * conditions, filters and indexes, and is made anew from the record each time.
 */
final class RecordItems {
  /** DynamoDB takes 400 KB in an item; the rest is for keys and indexed attributes. */
  static final int MOST_DATA_BYTES = 380_000;

  private RecordItems() {}

  static Place place(Kept record) {
    return Keys.record(record.owner(), record.kind().name(), record.key());
  }

  static Map<String, AttributeValue> item(Store.Written written) {
    Kept record = written.record();
    String kind = record.kind().name();
    Place place = place(record);
    Map<String, AttributeValue> item = at(place, record.subject());
    item.put(RecordsTable.KIND, text(kind));
    item.put(RecordsTable.VERSION, number(record.version()));
    item.put(RecordsTable.DATA, text(data(record, record.subject())));
    item.put(RecordsTable.CREATED_AT, text(record.createdAt().toString()));
    item.put(RecordsTable.CREATED, text(created(record)));
    item.put(RecordsTable.TIME_PARTITION, text(place.pk() + "#" + kind));
    record
        .statuses()
        .forEach((name, each) -> item.put(RecordsTable.STATUS + name, text(each.name())));
    Status status = record.statuses().get(RecordsTable.MAIN_STATUS);
    if (status != null) {
      item.put(RecordsTable.STATUS_PARTITION, text(place.pk() + "#" + kind + "#" + status.name()));
    }
    if (!record.statuses().isEmpty()) {
      item.put(RecordsTable.STATUSES_PARTITION, text(Statuses.partition(record)));
    }
    record
        .dueAt()
        .ifPresent(
            due -> {
              item.put(RecordsTable.DUE_PARTITION, text(Keys.due(kind, shard(record))));
              item.put(
                  RecordsTable.DUE, text(Keys.time(due) + "#" + place.pk() + "#" + place.sk()));
            });
    record
        .listedIn()
        .ifPresent(
            list ->
                item.put(RecordsTable.LIST_PARTITION, text(Keys.list(kind, list, shard(record)))));
    record.expiresAt().ifPresent(end -> item.put(RecordsTable.TTL, number(end.getEpochSecond())));
    if (written.auditDigest() != null) {
      item.put(RecordsTable.AUDIT_DIGEST, text(written.auditDigest().value()));
    }
    return item;
  }

  static <T extends Kept> T record(RecordKind<T> kind, Map<String, AttributeValue> item) {
    return Reading.own(kind.type(), Json.readOwn(text(item, RecordsTable.DATA)));
  }

  static <T extends Kept> Store.Found<T> found(
      RecordKind<T> kind, Map<String, AttributeValue> item) {
    AttributeValue digest = item.get(RecordsTable.AUDIT_DIGEST);
    return new Store.Found<>(record(kind, item), digest == null ? null : new Sha256(digest.s()));
  }

  /** Whether the record has these statuses now. */
  static boolean has(Map<String, AttributeValue> item, Map<String, String> statuses) {
    return statuses.entrySet().stream()
        .allMatch(
            each -> text(each.getValue()).equals(item.get(RecordsTable.STATUS + each.getKey())));
  }

  static Map<String, AttributeValue> history(Kept record, HistoryEntry entry, int n) {
    Map<String, AttributeValue> item =
        at(
            Keys.history(record.owner(), record.kind().name(), record.key(), entry.version(), n),
            "a history entry of " + record.subject());
    item.put(RecordsTable.DATA, text(data(entry, "a history entry of " + record.subject())));
    item.put("of", text(RecordItems.place(record).sk()));
    return item;
  }

  static boolean isHistoryOf(Place record, Map<String, AttributeValue> item) {
    return text(item, "of").equals(record.sk());
  }

  static HistoryEntry historyEntry(Map<String, AttributeValue> item) {
    return Reading.own(HistoryEntry.class, Json.readOwn(text(item, RecordsTable.DATA)));
  }

  /** A name points to where its record stands. */
  static Map<String, AttributeValue> alias(String alias, Kept record) {
    Map<String, AttributeValue> item = at(Keys.alias(alias), "the name " + alias);
    item.put("recordPk", text(place(record).pk()));
    item.put("recordSk", text(place(record).sk()));
    return item;
  }

  static Place aliased(Map<String, AttributeValue> item) {
    return new Place(text(item, "recordPk"), text(item, "recordSk"));
  }

  /** An item with only its key; refuses what could never be kept, naming what it is. */
  static Map<String, AttributeValue> at(Place place, String what) {
    if (!place.possible()) {
      throw new IllegalStateException(what + " cannot be kept: its key is too long or not text");
    }
    return new HashMap<>(key(place));
  }

  static Map<String, AttributeValue> key(Place place) {
    return Map.of(RecordsTable.PARTITION, text(place.pk()), RecordsTable.SORT, text(place.sk()));
  }

  static String created(Kept record) {
    return Keys.time(record.createdAt()) + "#" + record.key();
  }

  static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value == null || value.s() == null) {
      throw new IllegalStateException("a kept item has no " + name);
    }
    return value.s();
  }

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  /** The text of something small enough to be kept. */
  static String fitting(String text, String what) {
    int bytes = Keys.bytes(text);
    if (bytes > MOST_DATA_BYTES) {
      throw new IllegalStateException(
          what
              + " cannot be kept: "
              + bytes
              + " bytes, and at most "
              + MOST_DATA_BYTES
              + " fit into an item");
    }
    return text;
  }

  private static String data(Object value, String what) {
    return fitting(Writing.json(value), what);
  }

  private static int shard(Kept record) {
    return Keys.shard(record.owner().value() + "#" + record.key());
  }
}
