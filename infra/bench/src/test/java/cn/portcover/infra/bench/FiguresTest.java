package cn.portcover.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of figures. */
class FiguresTest {
  @TempDir Path folder;

  @Test
  void medianAndPercentiles() {
    var samples = Samples.of(List.of(5, 1, 4, 2, 3));
    assertThat(samples.median()).isEqualTo(3);
    assertThat(samples.percentile(50)).isEqualTo(3);
    assertThat(samples.percentile(99)).isEqualTo(5);
    assertThat(samples.percentile(20)).isEqualTo(1);
    assertThat(Samples.of(List.of(1, 2)).median()).isEqualTo(1.5);
  }

  @Test
  void aRatioIsTakenWithinEachRound() {
    // The machine was ten times as slow in the second round.
    var ours = Samples.of(List.of(2, 20, 2));
    var theirs = Samples.of(List.of(1, 10, 1));
    assertThat(ours.ratioTo(theirs)).isEqualTo(2);
  }

  @Test
  void aGoalSaysWhetherItIsReached() {
    var goals =
        List.of(
            Goal.atMost(1.3, "×", "start", 1.3),
            Goal.atMost(30, "s", "ready", 30.004),
            Goal.atLeast(0.6, "×", "rate", 0.59));
    assertThat(Goal.lines(goals))
        .isEqualTo(
            """
            - start: 1.30 ×; goal ≤ 1.3 ×: reached
            - ready: 30.00 s; goal ≤ 30 s: **falls short**
            - rate: 0.59 ×; goal ≥ 0.6 ×: **falls short**\
            """);
  }

  @Test
  void whatPeopleWroteUnderASectionIsKept() throws IOException {
    Path file = folder.resolve("RESULTS.md");
    Results.put(file, Section.WARM, LocalDate.of(2026, 1, 2), "warm");
    Results.put(file, Section.ZIPS, LocalDate.of(2026, 1, 2), "small");
    String written =
        Files.readString(file).replace("\n\n## Zips", "\n\n### Why\n\nIt is.\n\n## Zips");
    Files.writeString(file, written);
    Results.put(file, Section.WARM, LocalDate.of(2026, 1, 3), "warmer");
    assertThat(Files.readString(file))
        .containsSubsequence("2026-01-03", "warmer", "### Why\n\nIt is.\n\n## Zips", "small")
        .doesNotContain("2026-01-02 warm");
  }

  @Test
  void aBenchReplacesItsOwnSectionOnly() throws IOException {
    Path file = folder.resolve("RESULTS.md");
    Results.put(file, Section.ZIPS, LocalDate.of(2026, 1, 2), "small");
    Results.put(file, Section.WARM, LocalDate.of(2026, 1, 3), "warm");
    Results.put(file, Section.ZIPS, LocalDate.of(2026, 1, 4), "smaller");
    assertThat(Files.readString(file))
        .contains("warm", "smaller", "2026-01-03", "2026-01-04")
        .doesNotContain("2026-01-02")
        .containsSubsequence("## Warm operation", "## Zips");
  }
}
