package cn.portcover.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.infra.bench.runtime.FunctionZip;
import cn.portcover.infra.bench.runtime.PackagedFunction;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bench still runs and says what it should; its figures mean nothing here. */
class BenchesTest {
  // A start of the local system is tried by its own tests.
  static Stream<Bench> quickOnes() {
    return RunBenches.benches().stream().filter(bench -> bench.section() != Section.LOCAL);
  }

  @ParameterizedTest
  @MethodSource("quickOnes")
  void runs(Bench bench) throws IOException {
    assumeTrue(
        PackagedFunction.runsHere(),
        "skipped: the Runtime Interface Client's native part is for Linux");
    assumeTrue(
        FunctionZip.of(FunctionZip.root(), "functions/policy").isPresent(),
        "skipped: the functions are not packaged; 'mvn verify' does it");
    String text = bench.measure(Effort.ONCE);
    assertThat(text)
        .as("a table")
        .containsPattern("(?m)^\\|.*\\|$\\n^\\|[-:|]+\\|$\\n^\\| .*[0-9].*\\|$");
    // The profile explains the figures of others.
    if (bench.section() != Section.PROFILE) {
      assertThat(text)
          .as("a goal")
          .containsPattern("(?m)^- .*; goal [≤≥] .*: (reached|\\*\\*falls short\\*\\*)$");
    }
  }

  @Test
  void eachWritesASectionOfItsOwn() {
    List<Section> sections = RunBenches.benches().stream().map(Bench::section).toList();
    assertThat(sections).doesNotHaveDuplicates();
    assertThat(RunBenches.name(RunBenches.benches().getFirst())).isEqualTo("cold-start");
  }
}
