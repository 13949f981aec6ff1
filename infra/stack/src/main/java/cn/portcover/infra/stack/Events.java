package cn.portcover.infra.stack;

import cn.portcover.operation.catalogue.RecordKinds;
import cn.portcover.operation.catalogue.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.triggers.InvocationType;
import software.amazon.awscdk.triggers.Trigger;

/** What calls a PLATFORM operation, and where its failures go. */
final class Events {
  private static final int HOUR = 3600;
  private final OperationFunction function;
  private final Alarms alarms;
  private final Row row;

  Events(OperationFunction function, Alarms alarms) {
    this.function = function;
    this.alarms = alarms;
    this.row = function.row();
  }

  /**
   * Called as often as the catalogue says; a call that fails is tried anew until the next is due.
   */
  void schedule() {
    Queue dead = deadLetters("DeadSchedules");
    Role role =
        Role.Builder.create(function, "SchedulerRole")
            .assumedBy(new ServicePrincipal("scheduler.amazonaws.com"))
            .inlinePolicies(
                Map.of(
                    "schedule",
                    document(
                        allow("lambda:InvokeFunction", function.alias().getFunctionArn()),
                        allow("sqs:SendMessage", dead.getQueueArn()))))
            .build();
    java.time.Duration every = Objects.requireNonNull(row.every());
    CfnSchedule.Builder.create(function, "Schedule")
        .description(row.context() + ": " + row.name())
        .scheduleExpression(rate(every))
        .flexibleTimeWindow(CfnSchedule.FlexibleTimeWindowProperty.builder().mode("OFF").build())
        .target(
            CfnSchedule.TargetProperty.builder()
                .arn(function.alias().getFunctionArn())
                .roleArn(role.getRoleArn())
                .input("{\"operation\":\"" + row.name() + "\"}")
                .retryPolicy(
                    CfnSchedule.RetryPolicyProperty.builder()
                        .maximumRetryAttempts(2)
                        .maximumEventAgeInSeconds(Math.max(60, Math.min(HOUR, every.toSeconds())))
                        .build())
                .deadLetterConfig(
                    CfnSchedule.DeadLetterConfigProperty.builder().arn(dead.getQueueArn()).build())
                .build())
        .build();
    alarms.deadLetters(function, dead, "dead-schedules");
  }

  /**
   * Called once whenever it is deployed in another version, as a migration of the database is; a
   * deployment whose migration fails is rolled back.
   */
  void atDeployment() {
    Trigger.Builder.create(function, "AtDeployment")
        .handler(function.function())
        .timeout(Duration.seconds(Sizes.PLATFORM_SECONDS))
        .invocationType(InvocationType.REQUEST_RESPONSE)
        .build();
  }

  /** {@code rate(5 minutes)}. */
  static String rate(java.time.Duration every) {
    long minutes = every.toMinutes();
    return minutes == 1 ? "rate(1 minute)" : "rate(" + minutes + " minutes)";
  }

  /**
   * Told of what is written of the kinds that it follows. A batch that fails is halved until the
   * record that cannot be handled stands alone; its place in the stream goes to the queue.
   */
  void follow(DataStack data) {
    Queue dead = deadLetters("DeadRecords");
    function.role().addToPolicy(allow("sqs:SendMessage", dead.getQueueArn()));
    function
        .role()
        .addToPolicy(
            allow(
                List.of(
                    "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
                data.streamArn()));
    function.role().addToPolicy(allow("dynamodb:ListStreams", "*"));
    Nag.suppress(
        function.role(), "AwsSolutions-IAM5", "dynamodb:ListStreams is granted on no resource.");
    var mapping =
        CfnEventSourceMapping.Builder.create(function, "Stream")
            .functionName(function.alias().getFunctionArn())
            .eventSourceArn(data.streamArn())
            .startingPosition("TRIM_HORIZON")
            .batchSize(100)
            .maximumBatchingWindowInSeconds(0)
            .parallelizationFactor(10)
            .bisectBatchOnFunctionError(true)
            .maximumRetryAttempts(10)
            .maximumRecordAgeInSeconds(6 * HOUR)
            .functionResponseTypes(List.of("ReportBatchItemFailures"))
            .destinationConfig(
                CfnEventSourceMapping.DestinationConfigProperty.builder()
                    .onFailure(
                        CfnEventSourceMapping.OnFailureProperty.builder()
                            .destination(dead.getQueueArn())
                            .build())
                    .build())
            .filterCriteria(
                CfnEventSourceMapping.FilterCriteriaProperty.builder()
                    .filters(List.of(Map.of("pattern", filter(row))))
                    .build())
            .build();
    // Else the mapping is made before the role may read the stream.
    mapping.getNode().addDependency(function.role());
    alarms.deadLetters(function, dead, "dead-records");
    alarms.streamBehind(function);
  }

  /** New and changed records of the kinds that are followed; what expires concerns nobody. */
  static String filter(Row row) {
    String kinds =
        row.follows().stream()
            .map(kind -> "{\"prefix\":\"" + RecordKinds.name(kind) + "#\"}")
            .collect(Collectors.joining(","));
    return "{\"eventName\":[\"INSERT\",\"MODIFY\"],\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":["
        + kinds
        + "]}}}}";
  }

  private Queue deadLetters(String id) {
    Queue queue =
        Queue.Builder.create(function, id)
            .enforceSsl(true)
            .retentionPeriod(Duration.days(14))
            .build();
    Nag.suppress(queue, "AwsSolutions-SQS3", "It is itself where failed events go.");
    return queue;
  }

  private static PolicyDocument document(PolicyStatement... statements) {
    return PolicyDocument.Builder.create().statements(List.of(statements)).build();
  }

  private static PolicyStatement allow(String action, String resource) {
    return allow(List.of(action), resource);
  }

  private static PolicyStatement allow(List<String> actions, String resource) {
    return PolicyStatement.Builder.create().actions(actions).resources(List.of(resource)).build();
  }
}
