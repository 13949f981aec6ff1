package cn.portcover.infra.stack.cost;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.infra.stack.Deployed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsTest {
  @Test
  void thePageIsWhatTheFormulaSays() throws IOException {
    assertThat(Files.readString(Path.of("../bench/COST.md")))
        .as("mvn -Pcost writes it")
        .isEqualTo(Costs.page());
  }

  /** By hand: 0.5 GB for 29 ms, two read units, 1,500 bytes of log. */
  @Test
  void aPlainReadIsTheSumOfItsParts() {
    Work read = new Work("a read", 512, 25, true, 2, 0, 0, 0, 0, 0);

    double lambda = 0.2 + 0.5 * 0.029 * 13.3334;
    double front = 1.0 + 0.6 + 1.0;
    double expected = lambda + front + 2 * 0.125 + 0.75;
    assertThat(read.total().multiply(BigDecimal.valueOf(1_000_000)).doubleValue())
        .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.0001));
  }

  @Test
  void whatIsPaidInAnyCaseIsOfWhatIsDeployed() {
    Deployed deployed = Deployed.now();

    assertThat(
            List.of(
                Standing.FUNCTIONS,
                Standing.ALARMS,
                Standing.METRICS_OF_ALARMS,
                Standing.DASHBOARDS,
                Standing.KEYS,
                Standing.ROUTES))
        .as("functions, alarms, metrics of alarms, dashboards, keys, routes")
        .isEqualTo(
            List.of(
                deployed.functions(),
                deployed.alarms(),
                deployed.metricsOfAlarms(),
                deployed.dashboards(),
                deployed.keys(),
                deployed.routes()));
  }
}
