package cn.portcover.infra.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyReportTest {
  @TempDir Path folder;

  private JourneyReport report(Steps steps) {
    return new JourneyReport(
        "sme-policy",
        "西安秦川 91610131MA6WD3K700",
        JourneyOptions.usual(),
        Instant.parse("2027-07-01T00:00:00Z"),
        folder,
        steps.played(),
        List.of(folder.resolve("policy.pdf")));
  }

  @Test
  void stepsThatDidWhatTheyShouldSucceed() throws Steps.Broken {
    var steps = new Steps();
    steps.must("one", "1", () -> "1");
    steps.check("two", "2", () -> "2");

    assertThat(report(steps).succeeded()).isTrue();
    assertThat(report(steps).tree()).containsEntry("ok", true);
  }

  @Test
  void nothingPlayedIsNoSuccess() {
    assertThat(report(new Steps()).succeeded()).isFalse();
  }

  @Test
  void aMismatchAndAFaultAreWrittenDownAndTheRestIsPlayed() throws Steps.Broken {
    var steps = new Steps();
    steps.check(
        "one",
        "200",
        () -> {
          throw new Mismatch("not 200 but 409");
        });
    steps.check(
        "two",
        "200",
        () -> {
          throw new IOException("connection refused");
        });
    steps.must("three", "200", () -> "200");

    var played = steps.played();
    assertThat(played).extracting(JourneyReport.Step::ok).containsExactly(false, false, true);
    assertThat(played.get(0).happened()).isEqualTo("not 200 but 409");
    assertThat(played.get(1).happened()).contains("connection refused");
    assertThat(report(steps).succeeded()).isFalse();
  }

  @Test
  void aNeededStepThatFailsEndsTheJourney() {
    var steps = new Steps();

    assertThatThrownBy(
            () ->
                steps.must(
                    "one",
                    "200",
                    () -> {
                      throw new Mismatch("no");
                    }))
        .isInstanceOf(Steps.Broken.class);
    assertThat(steps.played()).hasSize(1);
  }

  @Test
  void theReportIsATableForPeople() throws IOException {
    var steps = new Steps();
    steps.check(
        "confirm",
        "200 | 201",
        () -> {
          throw new Mismatch("line one\nline two");
        });

    Path file = folder.resolve("below/report.md");
    report(steps).writeMarkdown(file);

    assertThat(Files.readString(file))
        .contains("# Journey sme-policy: FAILED")
        .contains("| **no** | confirm | 200 \\| 201 | line one line two |")
        .contains("policy.pdf");
  }
}
