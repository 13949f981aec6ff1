package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.Operation.Uses;
import cn.portcover.operation.catalogue.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The database comes with the first operation that uses it. */
class ReferenceTest {
  private static final Map<String, Object> ELSEWHERE =
      Map.of(
          "adminIssuer", "https://administrators.example",
          "adminPublicKey", "key",
          "region", "eu-central-1");

  private static Row using(Row row) {
    return using(row, row.every());
  }

  private static Row using(Row row, @Nullable Duration every) {
    return new Row(
        row.name(),
        row.context(),
        row.httpMethod(),
        row.path(),
        row.successStatus(),
        row.grant(),
        row.changes(),
        row.refuses(),
        row.signature(),
        row.ifMatch(),
        row.keyRequired(),
        row.reads(),
        List.of(Uses.REFERENCE),
        every,
        row.follows(),
        row.bean(),
        row.method(),
        row.template());
  }

  @Test
  void anOperationThatUsesItBringsItAndNoOtherEntersItsNetwork() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Row row : PortcoverApp.catalogue()) {
      if (row.name().equals("ViewHome")) {
        rows.add(using(row));
      } else if (row.name().equals("LapseApplications")) {
        rows.add(using(row, null));
      } else if (IssuerStack.isOf(row) || row.name().equals("VerifyDocument")) {
        rows.add(row);
      }
    }

    Synthesized some = Synthesized.of(rows, Path.of("target/synthesized-reference"), ELSEWHERE);

    assertThat(some.resources("AWS::RDS::DBCluster")).hasSize(1);
    assertThat(some.resources("AWS::RDS::DBProxy"))
        .hasSize(1)
        .allSatisfy(proxy -> assertThat(proxy.at("RequireTLS")).isEqualTo(true));
    some.functions()
        .forEach(
            (operation, function) -> {
              boolean uses = Set.of("ViewHome", "LapseApplications").contains(operation);
              assertThat(function.at("VpcConfig") != null).as(operation).isEqualTo(uses);
              assertThat(function.at("Environment/Variables/PORTCOVER_REFERENCE_URL") != null)
                  .as(operation)
                  .isEqualTo(uses);
            });
    assertThat(String.valueOf(some.templates().get("Portcover-home"))).contains("rds-db:connect");
    assertThat(String.valueOf(some.templates().get("Portcover-home")))
        .contains("ec2:CreateNetworkInterface");
    assertThat(some.resources("Custom::Trigger"))
        .as("the migration, which a schedule without a time stands for")
        .hasSize(1)
        .allSatisfy(
            trigger -> assertThat(trigger.text("HandlerArn")).startsWith("LapseApplications"));
    assertThat(some.resources("AWS::Scheduler::Schedule")).isEmpty();
    assertThat(Nagged.findings(some.folder())).isEmpty();
  }
}
