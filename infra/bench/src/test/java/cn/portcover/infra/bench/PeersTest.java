package cn.portcover.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.infra.bench.runtime.FunctionZip;
import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ours is measured against does what ours does. */
class PeersTest {
  @TempDir Path folder;

  @Test
  void springBootAnswersAsOursDoes() {
    assumeTrue(
        PackagedFunction.runsHere(),
        "skipped: the Runtime Interface Client's native part is for Linux");
    assumeTrue(
        FunctionZip.of(FunctionZip.root(), "infra/bench/spring").isPresent(),
        "skipped: the functions are not packaged; 'mvn verify' does it");
    try (var company = SignedInCompany.in(Engines.shared(), "peers", folder)) {
      company.records().offered("PEERS-1");
      company.records().insured("SCH-PEERS-1");
      var all = Scenario.all(company, Engines.shared(), folder);
      var ours = answered(Scenario.named(Scenario.OF_HOME, all));
      var theirs = answered(Scenario.named(Scenario.OF_SPRING, all));
      assertThat(theirs.tree()).isEqualTo(ours.tree());
      assertThat(ours.at("policiesToConfirm/count")).hasToString("1");
      assertThat(ours.at("policyEffectiveNotices/count")).hasToString("1");
      assertThat(theirs.headers().keySet()).isEqualTo(ours.headers().keySet());
    }
  }

  private Call.Reply answered(Scenario scenario) {
    var run = scenario.run(List.of(), Path.of("target/runtime"), folder.resolve("peer.log"));
    return Call.Reply.of(Json.readOwn(run.answer().text()));
  }
}
