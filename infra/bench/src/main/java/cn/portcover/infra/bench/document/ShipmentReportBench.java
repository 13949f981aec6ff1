package cn.portcover.infra.bench.document;

import cn.portcover.document.claim.ReportContents;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Rate;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Measures how long a claim's report of shipments takes as its rows grow, and in how little heap.
 */
public final class ShipmentReportBench implements Bench {
  private static final List<Integer> ROWS = List.of(300, 1_500, 6_000);
  private static final int MEASURED = 1_500;
  private static final int ROUNDS = 11;
  private static final Duration WARM_UP = Duration.ofSeconds(6);
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final int HEAP = 64;
  private static final double MILLIS = 1e3;

  /** What a process with a small heap tells. */
  private record Held(int pages, double megabytes) {}

  @Override
  public Section section() {
    return Section.SHIPMENT_REPORT;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    Duration warmUp = effort == Effort.FULL ? WARM_UP : SHORT;
    Duration during = effort == Effort.FULL ? ROUND : SHORT;
    Map<Integer, ReportContents> reports = new LinkedHashMap<>();
    Map<Integer, Samples> millis = new LinkedHashMap<>();
    for (int rows : ROWS) {
      reports.put(rows, ShipmentReports.of(rows));
      millis.put(rows, new Samples());
      ReportContents report = reports.get(rows);
      Rate.of(time -> ShipmentReports.drawn(Objects.requireNonNull(report)), warmUp);
    }
    for (int round = 1; round <= effort.times(ROUNDS); round++) {
      reports.forEach(
          (rows, report) ->
              Objects.requireNonNull(millis.get(rows))
                  .add(MILLIS / Rate.of(time -> ShipmentReports.drawn(report), during)));
    }
    Map<Integer, Held> held = new LinkedHashMap<>();
    for (int rows : ROWS) {
      held.put(rows, inSmallHeap(rows, effort.times(20, 1)));
    }
    return text(millis, held);
  }

  private static Held inSmallHeap(int rows, int times) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReportInSmallHeap.class.getName(),
                String.valueOf(rows),
                String.valueOf(times))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      if (line == null || process.waitFor() != 0) {
        throw new IllegalStateException("no report of " + rows + " rows in " + HEAP + " MB");
      }
      String[] told = line.split(" ", -1);
      return new Held(Integer.parseInt(told[0]), Double.parseDouble(told[1]));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Map<Integer, Samples> millis, Map<Integer, Held> held) {
    var table =
        new StringBuilder(
            "| rows | pages | ms | ms a row | live heap MB |\n|--:|--:|--:|--:|--:|\n");
    for (int rows : ROWS) {
      double median = median(millis, rows);
      Held here = Objects.requireNonNull(held.get(rows));
      table.append(
          String.format(
              Locale.ROOT,
              "| %d | %d | %.1f | %.3f | %.1f |%n",
              rows,
              here.pages(),
              median,
              median / rows,
              here.megabytes()));
    }
    int most = ROWS.getLast();
    double growth = median(millis, most) / most / (median(millis, MEASURED) / MEASURED);
    double heap =
        Objects.requireNonNull(held.get(most)).megabytes()
            / Objects.requireNonNull(held.get(ROWS.getFirst())).megabytes();
    return """
    Milliseconds of processor time for one report, collection included, warm: shipments of %d rows, each on pages of its own.
    Medians of %d rounds of %d s each, interleaved. *Live heap* is what a full collection leaves in processes of their own that
    draw the report twenty times with `-Xmx%dm`; the report's data are in it.

    %s
    %s
    """
        .formatted(
            ShipmentReports.ROWS_OF_A_SHIPMENT,
            Objects.requireNonNull(millis.get(MEASURED)).count(),
            ROUND.toSeconds(),
            HEAP,
            table,
            Goal.lines(
                List.of(
                    Goal.atMost(
                        150, "ms", MEASURED + " rows on 50 pages", median(millis, MEASURED)),
                    Goal.atMost(
                        1.2, "×", "a row of " + most + " against one of " + MEASURED, growth),
                    Goal.atMost(1.5, "×", "live heap of " + most + " rows against 300", heap))));
  }

  private static double median(Map<Integer, Samples> millis, int rows) {
    return Objects.requireNonNull(millis.get(rows)).median();
  }
}
