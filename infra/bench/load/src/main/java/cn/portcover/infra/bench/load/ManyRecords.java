package cn.portcover.infra.bench.load;

import cn.portcover.domain.Company;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.store.RecordsTable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Makes a company's records by the thousand: one of each sort is kept as an operation keeps it, its
 * item read back and written anew under other numbers and times, so that each item is what the
 * store makes (but for the shard of its due date, which is the sample's), without a transaction for
 * each. Their histories and audit entries are left out: no list reads them.
 */
final class ManyRecords {
  private static final int IN_A_BATCH = 25;
  private static final int AT_A_TIME = 4;
  private static final int MOST_TRIES = 20;
  private static final int DIGITS = 8;

  /** The first record's time; each next one is a minute younger. */
  private static final Instant SINCE = Instant.parse("2010-01-01T00:00:00Z");

  private final Desk desk;
  private final Company company;

  ManyRecords(Desk desk, Company company) {
    this.desk = desk;
    this.company = company;
  }

  /** Makes a record of the given number. */
  @FunctionalInterface
  interface Sample {
    Kept of(String number, Instant at);
  }

  /** The eight digits that stand in a record's key. */
  static String number(int n) {
    String digits = Integer.toString(n);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }

  static Instant time(int n) {
    return SINCE.plus(Duration.ofMinutes(n));
  }

  /**
   * Writes records 0 to {@code count} less 1, the last the youngest.
   *
   * @param sortOf which of the samples the n-th is like
   */
  void write(int count, List<Sample> samples, IntFunction<Integer> sortOf) {
    List<Map<String, AttributeValue>> made = new ArrayList<>();
    for (int sort = 0; sort < samples.size(); sort++) {
      made.add(kept(samples.get(sort).of(mark(sort), markTime(sort))));
    }
    List<Future<?>> batches = new ArrayList<>();
    try (var writers = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (int from = 0; from < count; from += IN_A_BATCH) {
        int first = from;
        int end = Math.min(count, from + IN_A_BATCH);
        batches.add(writers.submit(() -> writeBatch(first, end, made, sortOf)));
      }
      for (Future<?> each : batches) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    made.forEach(this::forget);
  }

  /** What stands for the number in a sample; no other digits of it look so. */
  private static String mark(int sort) {
    return "9876543" + sort;
  }

  private static Instant markTime(int sort) {
    return Instant.parse("1999-12-31T23:58:00Z").plusSeconds(sort);
  }

  private Map<String, AttributeValue> kept(Kept sample) {
    desk.keep(sample);
    return desk.client()
        .getItem(
            b ->
                b.tableName(desk.table())
                    .key(place(Owner.company(company.uscc()), sample))
                    .consistentRead(true))
        .item();
  }

  private static Map<String, AttributeValue> place(Owner owner, Kept sample) {
    return Map.of(
        RecordsTable.PARTITION, AttributeValue.fromS(owner.value()),
        RecordsTable.SORT, AttributeValue.fromS(sample.kind().name() + "#" + sample.key()));
  }

  private void forget(Map<String, AttributeValue> sample) {
    desk.client()
        .deleteItem(
            b ->
                b.tableName(desk.table())
                    .key(
                        Map.of(
                            RecordsTable.PARTITION,
                            sample.get(RecordsTable.PARTITION),
                            RecordsTable.SORT,
                            sample.get(RecordsTable.SORT))));
  }

  private void writeBatch(
      int from, int end, List<Map<String, AttributeValue>> samples, IntFunction<Integer> sortOf) {
    List<WriteRequest> writes = new ArrayList<>();
    for (int n = from; n < end; n++) {
      int sort = sortOf.apply(n);
      var item = renumbered(samples.get(sort), sort, n);
      writes.add(
          WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build());
    }
    Map<String, List<WriteRequest>> open = Map.of(desk.table(), writes);
    while (!open.isEmpty()) {
      open = written(open);
    }
  }

  /** Again when the engine took too long: the same items in the same places. */
  private Map<String, List<WriteRequest>> written(Map<String, List<WriteRequest>> writes) {
    for (int tries = 1; ; tries++) {
      try {
        return desk.client().batchWriteItem(b -> b.requestItems(writes)).unprocessedItems();
      } catch (SdkClientException tooLong) {
        if (tries == MOST_TRIES) {
          throw tooLong;
        }
      }
    }
  }

  private static Map<String, AttributeValue> renumbered(
      Map<String, AttributeValue> sample, int sort, int n) {
    String seconds = time(n).truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    String markSeconds = markTime(sort).toString().replace("Z", "");
    Map<String, AttributeValue> item = new HashMap<>();
    sample.forEach(
        (name, value) ->
            item.put(
                name,
                value.s() == null
                    ? value
                    : AttributeValue.fromS(
                        value.s().replace(mark(sort), number(n)).replace(markSeconds, seconds))));
    return item;
  }
}
