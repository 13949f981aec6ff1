package cn.portcover.infra.local;

import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.infra.sandbox.journey.JourneyOptions;
import cn.portcover.infra.sandbox.journey.JourneyReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code mvn -Pdemo}: plays every journey on free ports and ends; fails if a step did not do what
 * it should.
 */
public final class Demo {
  private Demo() {}

  public static void main(String[] arguments) throws IOException {
    Path home =
        Path.of(System.getenv().getOrDefault("PORTCOVER_HOME", ".portcover"), "demo")
            .toAbsolutePath();
    Home.empty(home);
    Portcover.logTo(home);
    boolean succeeded;
    try (LocalSystem system = LocalSystem.start(new LocalSettings(0, 0, home))) {
      succeeded = play(system, home);
    } catch (CannotStart e) {
      System.err.println("The demo cannot start: " + e.getMessage());
      succeeded = false;
    }
    System.exit(succeeded ? 0 : 1);
  }

  private static boolean play(LocalSystem system, Path home) throws IOException {
    System.out.println("Portcover is ready: " + system.address() + "; playing every journey.");
    boolean all = true;
    for (String name : system.sandbox().journeys().names()) {
      List<String> algorithms = name.equals("sme-policy") ? List.of("sm2", "rsa") : List.of("sm2");
      for (String algorithm : algorithms) {
        JourneyOptions options = new JourneyOptions(algorithm, null, ConfirmWith.LEGAL_PERSON_CARD);
        JourneyReport report = system.sandbox().journeys().play(name, options);
        Path file = home.resolve("report-" + name + "-" + algorithm + ".md");
        report.writeMarkdown(file);
        print(name, algorithm, report, file);
        all &= report.succeeded();
      }
    }
    System.out.println(
        all ? "Every step did what it should." : "Some steps did not do what they should.");
    return all;
  }

  private static void print(String name, String algorithm, JourneyReport report, Path file) {
    System.out.println(
        (report.succeeded() ? "ok      " : "FAILED  ") + name + " (" + algorithm + " card)");
    for (JourneyReport.Step step : report.steps()) {
      System.out.println(
          (step.ok() ? "  ok      " : "  FAILED  ")
              + step.name()
              + " — "
              + step.happened()
              + " ("
              + step.millis()
              + " ms)");
    }
    System.out.println("  report  " + file);
  }
}
