package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.load.JourneysAtARate.Trial;
import cn.portcover.infra.bench.runtime.LocalProcess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the trials of journeys say. */
final class JourneysText {
  private JourneysText() {}

  static String of(List<Trial> trials, Duration steady, double heldMillis) {
    Optional<Trial> highest = trials.stream().filter(Trial::held).reduce((a, b) -> b);
    var text = new StringBuilder();
    text.append(
        """
        The journey *sme-policy*: signed offer, card sign-in, home, list, form (read for the ten seconds that it must be),
        signing request, confirmation with an SM2 card, the insurer's decision and policy, the sealed PDF, acknowledgement.
        Journeys arrive at a rate, whether or not those before are through (open model), each of another company, %d s a
        rate, against the local system in a process of its own (`%s`); generator, sandbox, database and store of files run
        on the same cores. A rate is held when no request fails, nothing is lost and the slowest request's p95 stays below
        %.0f ms. "Lost" is checked afterwards: each acknowledged policy is 收悉 at its company, and `policy.acknowledged`
        came to the insurer.

        | journeys a second | arrived | acknowledged | 收悉 at the company | told to the insurer | failed | slowest request p95 ms | machine busy | held |
        |--:|--:|--:|--:|--:|--:|--:|--:|---|
        """
            .formatted(steady.toSeconds(), String.join(" ", LocalProcess.FLAGS), heldMillis));
    for (Trial each : trials) {
      text.append(
          "| %.1f | %d | %d | %d | %d | %d | %.0f | %.0f %% | %s |%n"
              .formatted(
                  each.perSecond(),
                  each.journeys(),
                  each.acknowledged(),
                  each.atCompany(),
                  each.atInsurer(),
                  each.figures().failures(),
                  each.slowestMillis(),
                  100 * each.busy(),
                  each.held() ? "yes" : "no"));
    }
    text.append('\n');
    highest.ifPresentOrElse(
        best ->
            text.append(
                "Highest rate held: **%.1f journeys a second**. Its steps (those that wait for others are no requests):%n%n%s"
                    .formatted(best.perSecond(), best.figures().table())),
        () -> text.append("No rate was held.\n"));
    int lost =
        trials.stream().mapToInt(t -> 2 * t.acknowledged() - t.atCompany() - t.atInsurer()).sum();
    text.append(
        "%nOf all that was acknowledged, %s.%n"
            .formatted(lost == 0 ? "nothing was lost" : lost + " were lost"));
    Trial last = trials.getLast();
    if (!last.held()) {
      text.append(
          "At %.1f a second it no longer held: %s.%n"
              .formatted(last.perSecond(), why(last, heldMillis)));
    }
    return text.toString();
  }

  private static String why(Trial trial, double heldMillis) {
    String busy = "the machine was %.0f %% busy".formatted(100 * trial.busy());
    if (trial.figures().failures() > 0) {
      return trial.figures().failures() + " failed, first " + shortened(trial) + "; " + busy;
    }
    if (!trial.nothingLost() || trial.acknowledged() < trial.journeys()) {
      return "some did not come through; " + busy;
    }
    return "the slowest request took %.0f ms (p95) of %.0f; %s"
        .formatted(trial.slowestMillis(), heldMillis, busy);
  }

  private static String shortened(Trial trial) {
    String first = trial.figures().firstFailures().getFirst().replace("\n", " ");
    return "`" + (first.length() > 160 ? first.substring(0, 160) + "…" : first) + "`";
  }
}
