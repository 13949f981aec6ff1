package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Schedules and streams are the catalogue's, and what fails is kept. */
class EventsTest {
  private final Synthesized all = Synthesized.all();

  @Test
  void theSchedulesAreTheCatalogues() {
    Map<String, String> expected = new TreeMap<>();
    for (Row row : all.rows()) {
      if (row.every() != null) {
        long minutes = row.every().toMinutes();
        expected.put(row.name(), "rate(" + minutes + (minutes == 1 ? " minute)" : " minutes)"));
      }
    }
    Map<String, String> schedules = new TreeMap<>();
    for (Synthesized.Resource schedule : all.resources("AWS::Scheduler::Schedule")) {
      String operation = all.operationOf(schedule.stack(), schedule.at("Target/Arn"));
      schedules.put(operation, schedule.text("ScheduleExpression"));
      assertThat(Json.readOwn(schedule.text("Target/Input")))
          .isEqualTo(Map.of("operation", operation));
      assertThat(schedule.text("Target/DeadLetterConfig/Arn")).contains("DeadSchedules");
      assertThat(schedule.at("Target/RetryPolicy/MaximumRetryAttempts")).isNotNull();
    }

    assertThat(schedules).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void theStreamIsFollowedAsTheCatalogueSays() {
    Map<String, String> expected = new TreeMap<>();
    all.rows().stream()
        .filter(Row::isStreamed)
        .forEach(row -> expected.put(row.name(), Events.filter(row)));
    Map<String, String> mappings = new TreeMap<>();
    for (var mapping : all.resources("AWS::Lambda::EventSourceMapping")) {
      mappings.put(
          all.operationOf(mapping.stack(), mapping.at("FunctionName")),
          mapping.text("FilterCriteria/Filters/0/Pattern"));
      assertThat(mapping.at("BisectBatchOnFunctionError")).isEqualTo(true);
      assertThat(Trees.texts(mapping.at("FunctionResponseTypes")))
          .containsExactly("ReportBatchItemFailures");
      assertThat(mapping.text("DestinationConfig/OnFailure/Destination")).contains("DeadRecords");
      assertThat(mapping.at("MaximumRetryAttempts")).isNotNull();
      assertThat(mapping.at("MaximumRecordAgeInSeconds")).isNotNull();
    }

    assertThat(mappings).isEqualTo(expected).isNotEmpty();
    assertThat(Json.readOwn(Objects.requireNonNull(mappings.get("DeliverMessage"))))
        .isEqualTo(
            Json.readOwn(
                "{\"eventName\":[\"INSERT\",\"MODIFY\"],"
                    + "\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[{\"prefix\":\"messages#\"}]}}}}"));
  }

  @Test
  void everyPlatformOperationIsCalledBySomething() {
    List<String> atDeployment =
        all.resources("Custom::Trigger").stream().map(each -> each.text("HandlerArn")).toList();
    assertThat(all.rows().stream().filter(row -> row.path() == null))
        .as("says how often it runs, what it follows, or is called at each deployment")
        .allMatch(
            row ->
                row.every() != null
                    || !row.follows().isEmpty()
                    || atDeployment.stream().anyMatch(arn -> arn.startsWith(row.name())));
    assertThat(atDeployment).hasSize(1);
  }
}
