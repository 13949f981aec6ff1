package cn.portcover.infra.bench.load;

import cn.portcover.store.RecordsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How what is written lies over the partition keys of the table and of each index. Counted where it
 * is written: DynamoDB Local sorts the whole table for each page of a scan.
 */
record Spread(List<Keys> all) {
  /** The system property with the file that a process writes its counts to when it ends. */
  static final String FILE = "portcover.load.written";

  /**
   * The partition keys of the table or one index.
   *
   * @param items written
   * @param partitions different partition keys
   * @param fullest the key that got the most
   * @param inFullest items of that key
   */
  record Keys(String of, long items, long partitions, String fullest, long inFullest) {
    double largestShare() {
      return items == 0 ? 0 : (double) inFullest / items;
    }

    private String line() {
      return String.join("\t", of, "" + items, "" + partitions, fullest, "" + inFullest);
    }

    private static Keys read(String line) {
      String[] parts = line.split("\t", -1);
      return new Keys(
          parts[0],
          Long.parseLong(parts[1]),
          Long.parseLong(parts[2]),
          parts[3],
          Long.parseLong(parts[4]));
    }
  }

  /** Counts items as they are written. */
  static final class Counting {
    private final Map<String, Map<String, LongAdder>> counts = new LinkedHashMap<>();

    Counting() {
      counts.put(RecordsTable.PARTITION, new ConcurrentHashMap<>());
      RecordsTable.INDEXES.forEach(i -> counts.put(i.partition(), new ConcurrentHashMap<>()));
    }

    /** Writes the counts to the file when this process ends. */
    static Counting until(Path file) {
      Counting counting = new Counting();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> counting.write(file), "counts"));
      return counting;
    }

    void count(Map<String, AttributeValue> item) {
      counts.forEach(
          (key, count) -> {
            AttributeValue value = item.get(key);
            if (value != null && value.s() != null) {
              count.computeIfAbsent(value.s(), s -> new LongAdder()).increment();
            }
          });
    }

    Spread spread() {
      return new Spread(
          counts.entrySet().stream().map(e -> keys(nameOf(e.getKey()), e.getValue())).toList());
    }

    private void write(Path file) {
      try {
        Files.write(file, spread().all().stream().map(Keys::line).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Spread read(Path file) throws IOException {
    return new Spread(Files.readAllLines(file).stream().map(Keys::read).toList());
  }

  private static String nameOf(String partition) {
    return RecordsTable.INDEXES.stream()
        .filter(index -> index.partition().equals(partition))
        .map(index -> "index " + index.name())
        .findFirst()
        .orElse("table");
  }

  private static Keys keys(String of, Map<String, LongAdder> count) {
    long items = 0;
    String fullest = "–";
    long most = 0;
    for (var each : count.entrySet()) {
      long here = each.getValue().sum();
      items += here;
      if (here > most) {
        most = here;
        fullest = each.getKey();
      }
    }
    return new Keys(of, items, count.size(), fullest, most);
  }
}
