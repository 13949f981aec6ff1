package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.FunctionZip;
import cn.portcover.infra.bench.runtime.LocalProcess;
import cn.portcover.infra.bench.runtime.RunningProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts the local system as {@code mvn -Plocal} does after its build, and ends it. */
final class LocalStart implements Bench {
  private static final int ROUNDS = 5;
  private static final double MEGABYTE = 1e6;

  @Override
  public Section section() {
    return Section.LOCAL;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    var seconds = new Samples();
    var again = new Samples();
    var ready = new Samples();
    var used = new Samples();
    int processes = 0;
    for (int round = 1; round <= effort.times(ROUNDS); round++) {
      try (var work = new WorkFolder()) {
        Path root = FunctionZip.root();
        Path log = work.path("output.log");
        Path home = work.path("home");
        try (var local = LocalProcess.start(root, home, log)) {
          seconds.add(local.ready().toNanos() / 1e9);
          processes = local.process().tree().size();
          ready.add(megabytes(local.process().tree()));
          local.playJourney();
          used.add(megabytes(local.process().tree()));
        }
        try (var local = LocalProcess.start(root, home, log)) {
          again.add(local.ready().toNanos() / 1e9);
        }
      }
    }
    return text(seconds, again, ready, used, processes);
  }

  private static double megabytes(List<RunningProcess> processes) {
    return processes.stream().mapToLong(RunningProcess::resident).sum() / MEGABYTE;
  }

  /** Maven runs this bench as it would run the local system: waiting for its end. */
  private static Optional<RunningProcess> maven() {
    return Stream.iterate(
            ProcessHandle.current().parent(), Optional::isPresent, p -> p.get().parent())
        .flatMap(Optional::stream)
        .filter(p -> p.info().commandLine().orElse("").contains("plexus.classworlds"))
        .findFirst()
        .map(RunningProcess::new);
  }

  private static String text(
      Samples seconds, Samples again, Samples ready, Samples used, int processes) {
    double waiting = maven().map(m -> megabytes(List.of(m))).orElse(0.0);
    String table =
        String.format(
            Locale.ROOT,
            """
            | what | median | least | most |
            |---|--:|--:|--:|
            | ready, in an empty folder: s | %.1f | %.1f | %.1f |
            | ready again, with its data: s | %.1f | %.1f | %.1f |
            | resident in its %d processes when ready: MB | %.0f | %.0f | %.0f |
            | the same after a journey was played: MB | %.0f | %.0f | %.0f |
            | Maven, which waits for its end: MB | %.0f | | |
            """,
            seconds.median(),
            seconds.least(),
            seconds.most(),
            again.median(),
            again.least(),
            again.most(),
            processes,
            ready.median(),
            ready.least(),
            ready.most(),
            used.median(),
            used.least(),
            used.most(),
            waiting);
    return """
    `cn.portcover.infra.local.Portcover` with the flags and the class path of `mvn -Plocal`, on free ports, from the start of
    its process to its line "Portcover is ready"; %d times, each in an empty folder and then again in the same. Memory is the
    sum of the resident sets of the process and all that it started, so pages that they share count more than once. The
    journey is the sandbox's `sme-policy`.

    %s
    - Maven's own process is the one that ran this bench%s

    %s
    """
        .formatted(
            seconds.count(),
            table,
            waiting == 0 ? "; this time none did, so it is not in the sum" : "",
            Goal.lines(
                List.of(
                    Goal.atMost(30, "s", "ready in an empty folder", seconds.median()),
                    Goal.atMost(
                        1500,
                        "MB",
                        "all processes after a journey, and Maven",
                        used.median() + waiting))));
  }
}
