package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.load.OffersOfOneInsurer.Measured;
import cn.portcover.infra.bench.load.Spread.Keys;
import cn.portcover.infra.bench.runtime.LocalProcess;
import java.util.Arrays;
import java.util.Comparator;

/** What pushing the offers says. */
final class OffersText {
  /** What DynamoDB writes a second to one partition, in units of 1 KB. */
  private static final int UNITS_OF_A_PARTITION = 1000;

  /** A key that holds more of what is written could become hot before the cores are used up. */
  private static final double HOT = 0.25;

  /** Of all cores, while something is always to do. */
  private static final double CORES_USED_UP = 0.85;

  private OffersText() {}

  static String of(Measured m) {
    var text = new StringBuilder();
    text.append(
        """
        `policy.offered` of one insurer, each signed, to %d companies in turn, through the local system's gateway (a process
        of its own, `%s`, %s); generator, database and store of files run on the same cores. %d in all: %d to warm up, %d
        rounds of %d at each number at a time (interleaved, medians), then %d at one go. *Bare* is the yardstick: the %d items
        of one offer written by one transaction to the same DynamoDB Local after the system ended, nothing read, nothing
        following the stream.

        | at a time | offers a second | × one at a time | bare transactions a second | of bare |
        |--:|--:|--:|--:|--:|
        """
            .formatted(
                m.amount().companies(),
                String.join(" ", LocalProcess.FLAGS),
                m.where(),
                m.amount().total(),
                m.amount().warming(),
                m.amount().rounds(),
                m.amount().perLevel(),
                m.amount().rush(),
                m.table().bare().itemsEach()));
    double one = m.rates().values().iterator().next();
    m.rates()
        .forEach(
            (level, rate) ->
                text.append(
                    "| %d | %.0f | %.2f | %.0f | %.2f |%n"
                        .formatted(
                            level, rate, rate / one, bare(m, level), rate / bare(m, level))));
    rush(m, text);
    text.append(
        """

        | processor time of 1 000 offers | s |
        |---|--:|
        | Portcover, with gateway, stream and schedules | %.2f |
        | database and store of files | %.2f |
        | generator | %.2f |

        """
            .formatted(m.spent().portcover(), m.spent().engines(), m.spent().generator()));
    text.append(limit(m));
    lost(m, text);
    spread(m, text);
    return text.toString();
  }

  private static String limit(Measured m) {
    double scaling = m.table().bare().best() / bare(m, m.amount().levels().getFirst());
    String what =
        m.busy() > CORES_USED_UP
            ? "the rate is limited by its cores"
            : "the rate is **not** limited by its cores alone";
    return "While they were pushed the machine was %.0f %% busy: %s. DynamoDB Local itself, which works on one thread, takes %.0f bare transactions a second at best, %.2f × one at a time.%n%n"
        .formatted(100 * m.busy(), what, m.table().bare().best(), scaling);
  }

  private static double bare(Measured m, int level) {
    return m.table().bare().perSecond().getOrDefault(level, Double.NaN);
  }

  private static void rush(Measured m, StringBuilder text) {
    long[] nanos = m.rush().nanos();
    int eighth = Math.max(1, nanos.length / 8);
    text.append(
        """

        The %d at one go, %d at a time: **%.0f a second**.

        | | p50 ms | p95 ms | p99 ms |
        |---|--:|--:|--:|
        """
            .formatted(nanos.length, m.atATime(), m.rush().perSecond()));
    row("first eighth", nanos, 0, eighth, text);
    row("last eighth", nanos, nanos.length - eighth, nanos.length, text);
    double slower =
        percentile(nanos, nanos.length - eighth, nanos.length, 50)
            / percentile(nanos, 0, eighth, 50);
    text.append(
        "%nThe last took %.2f × the first's median: %s.%n"
            .formatted(slower, slower <= 1.25 ? "no slowdown" : "a **slowdown**"));
  }

  private static void row(String name, long[] nanos, int from, int to, StringBuilder text) {
    text.append(
        "| %s | %.0f | %.0f | %.0f |%n"
            .formatted(
                name,
                percentile(nanos, from, to, 50) / 1e6,
                percentile(nanos, from, to, 95) / 1e6,
                percentile(nanos, from, to, 99) / 1e6));
  }

  private static void lost(Measured m, StringBuilder text) {
    boolean none = m.listed().once() == m.amount().total() && m.listed().more() == 0;
    text.append(
        """
        Asked afterwards, each company signed in with its card: %d of %d offers are listed exactly once, %d are missing, %d
        more than once or never offered; %d were not answered as applied. %s.
        """
            .formatted(
                m.listed().once(),
                m.amount().total(),
                m.listed().missing(),
                m.listed().more(),
                m.failures().size(),
                none && m.failures().isEmpty() ? "Nothing was lost" : "**Something was lost**"));
    m.failures().stream()
        .limit(3)
        .forEach(failure -> text.append("- `").append(failure.replace("\n", " ")).append("`\n"));
  }

  private static void spread(Measured m, StringBuilder text) {
    text.append(
        """

        Where it was written (counted by the SDK as the system wrote it, sessions of the check included). *Offers a second* is what one partition of
        DynamoDB (%d units a second) admits before the fullest key meets it, an item of at most 1 KB being one unit.

        | | items | partition keys | fullest | its items | share | offers a second |
        |---|--:|--:|---|--:|--:|--:|
        """
            .formatted(UNITS_OF_A_PARTITION));
    for (Keys keys : m.table().spread().all()) {
      text.append(
          "| %s | %d | %d | `%s` | %d | %.2f %% | %s |%n"
              .formatted(
                  keys.of(),
                  keys.items(),
                  keys.partitions(),
                  keys.fullest(),
                  keys.inFullest(),
                  100 * keys.largestShare(),
                  keys.inFullest() == 0
                      ? "–"
                      : "%.0f"
                          .formatted(
                              (double) UNITS_OF_A_PARTITION
                                  * m.amount().total()
                                  / keys.inFullest())));
    }
    Keys hottest =
        m.table().spread().all().stream()
            .max(Comparator.comparing(Keys::largestShare))
            .orElseThrow();
    text.append(
        "%n%s: the largest share of one partition key is %.1f %% (%s).%n"
            .formatted(
                hottest.largestShare() <= HOT ? "No hot partition" : "**A hot partition**",
                100 * hottest.largestShare(),
                hottest.of()));
  }

  private static double percentile(long[] nanos, int from, int to, double percent) {
    return Samples.of(Arrays.stream(nanos, from, to).boxed().toList()).percentile(percent);
  }
}
