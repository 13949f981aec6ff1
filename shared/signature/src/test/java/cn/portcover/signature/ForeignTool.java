package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A judge that is not of this house; a test that needs it is skipped where it is not installed. */
final class ForeignTool {
  private ForeignTool() {}

  /** What the tool prints, on either stream. */
  static String run(String... command) throws InterruptedException {
    try {
      var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(command[0] + " ends").isTrue();
      return said;
    } catch (IOException e) {
      return abort(command[0] + " is not installed here: " + e.getMessage());
    }
  }
}
