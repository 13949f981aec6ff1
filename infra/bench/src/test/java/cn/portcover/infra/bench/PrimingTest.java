package cn.portcover.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.catalogue.Catalogue;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.lambda.OperationBeans;
import cn.portcover.operation.lambda.Priming;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a function does before its snapshot is taken: all of its own path, and nothing lasting. */
class PrimingTest {
  @TempDir static Path folder;
  private static WholeSystem system;

  @BeforeAll
  static void start() {
    var clock = new TestClock(InstantSource.system(), Duration.ZERO);
    system =
        WholeSystem.start(
            Engines.shared(),
            "priming",
            folder.resolve("seal.pem"),
            Administrator.make(clock.instant()),
            clock,
            Map.of());
  }

  @AfterAll
  static void end() {
    system.close();
  }

  static List<String> operations() {
    try (var beans = new OperationBeans()) {
      return beans.start().getBean(Catalogue.class).rows().stream().map(Row::name).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationIsPrimedAndNothingIsWritten(String operation) {
    assertThat(system.as(row(operation), priming(operation)::run)).isEmpty();
    var client = system.beans().getBean(DynamoDbClient.class);
    assertThat(client.scan(s -> s.tableName("priming-records")).items()).isEmpty();
  }

  @Test
  void itIsTheOperationsOwnPathAndNoMore() {
    assertThat(parts("ViewHome"))
        .contains("DynamoStore", "AccessTokens", "Rehearsal")
        .doesNotContain("CmsCardSignatures", "PolicyPdf", "PlatformSeal", "ObjectFiles");
    assertThat(parts("ConfirmApplication"))
        .contains("CmsCardSignatures")
        .doesNotContain("PolicyPdf", "PlatformSeal");
    assertThat(parts("DownloadPolicyDocument"))
        .contains("PolicyPdf", "PlatformSeal", "ObjectFiles")
        .doesNotContain("CmsCardSignatures");
  }

  private static List<String> parts(String operation) {
    return priming(operation).parts().stream()
        .map(part -> part.getClass().getSimpleName())
        .toList();
  }

  private static Priming priming(String operation) {
    return new Priming(system.beans(), row(operation));
  }

  private static Row row(String operation) {
    return system.operations().stream()
        .filter(row -> row.name().equals(operation))
        .findFirst()
        .orElseThrow();
  }
}
