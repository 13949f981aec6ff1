package cn.portcover.infra.bench;

import cn.portcover.infra.bench.article.ArticleSearchBench;
import cn.portcover.infra.bench.article.FeedBench;
import cn.portcover.infra.bench.cargo.CargoBench;
import cn.portcover.infra.bench.document.PolicyPdfBench;
import cn.portcover.infra.bench.document.ShipmentReportBench;
import cn.portcover.infra.bench.guarantee.GuaranteeBench;
import cn.portcover.infra.bench.payment.PaymentBench;
import cn.portcover.infra.bench.programme.EligibleListBench;
import cn.portcover.infra.bench.reference.ReferenceSearchBench;
import cn.portcover.infra.bench.signature.CardSignatureBench;
import cn.portcover.infra.bench.upload.UploadBench;
import cn.portcover.infra.bench.warm.WarmOperation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Runs one bench, or each in a process of its own, so that none warms up another's code. A bench is
 * called as its section is: {@code cold-start} writes {@link Section#COLD_START}.
 */
public final class RunBenches {
  private static final String ALL = "all";

  private RunBenches() {}

  static List<Bench> benches() {
    return List.of(
        new ColdStart(),
        new StartProfile(),
        new AfterPriming(),
        new WarmOperation(),
        new FunctionMemory(),
        new Zips(),
        new CardSignatureBench(),
        new PolicyPdfBench(),
        new ReferenceSearchBench(),
        new ShipmentReportBench(),
        new UploadBench(),
        new LocalStart(),
        new ArticleSearchBench(),
        new FeedBench(),
        new EligibleListBench(),
        new PaymentBench(),
        new CargoBench(),
        new GuaranteeBench());
  }

  /**
   * Takes a bench's name or {@code all}, {@code full} or {@code once} ({@link Effort}; what ran
   * once is shown and not kept), and the file of the results.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String wanted = arguments[0];
    Effort effort = Effort.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    if (wanted.equals(ALL)) {
      List<String> failed = new ArrayList<>();
      for (Bench each : benches()) {
        if (inItsOwnProcess(name(each), arguments) != 0) {
          failed.add(name(each));
        }
      }
      if (!failed.isEmpty()) {
        System.err.println("Benches that failed: " + String.join(", ", failed));
        System.exit(1);
      }
      return;
    }
    run(named(wanted), effort, Path.of(arguments[2]));
    // Threads of libraries that are still about must not keep the next bench waiting.
    System.exit(0);
  }

  private static Bench named(String name) {
    return benches().stream()
        .filter(each -> name(each).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no bench is called %s; there are %s and %s"
                        .formatted(
                            name,
                            benches().stream()
                                .map(RunBenches::name)
                                .collect(Collectors.joining(", ")),
                            ALL)));
  }

  static String name(Bench bench) {
    return bench.section().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void run(Bench bench, Effort effort, Path results) throws IOException {
    String text = bench.measure(effort);
    System.out.println(bench.section().heading() + "\n\n" + text);
    if (effort == Effort.FULL) {
      Results.put(results, bench.section(), LocalDate.now(ZoneOffset.UTC), text);
    }
  }

  private static int inItsOwnProcess(String name, String[] arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(RunBenches.class.getName());
    command.addAll(List.of(name, arguments[1], arguments[2]));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
