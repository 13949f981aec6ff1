package cn.portcover.infra.stack;

import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.SystemLogLevel;
import software.amazon.awscdk.services.lambda.VersionOptions;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** One operation as a function with a role, a log and the alias that everything calls it by. */
final class OperationFunction extends Construct {
  static final String HANDLER = "cn.portcover.operation.lambda.OperationEntry::handleRequest";
  static final String ALIAS = "live";

  private final Row row;
  private final Function function;
  private final Alias alias;
  private final Role role;

  /**
   * @param zip of the operation's context
   * @param granted statements of its role, besides its log
   */
  OperationFunction(
      Construct scope,
      Row row,
      Path zip,
      Map<String, String> environment,
      List<PolicyStatement> granted,
      ReferenceStack.Reach reference) {
    super(scope, row.name());
    this.row = row;
    LogGroup log =
        LogGroup.Builder.create(this, "Log")
            .retention(Sizes.LOGS)
            .removalPolicy(RemovalPolicy.DESTROY)
            .build();
    this.role = role(log, granted);
    var builder =
        Function.Builder.create(this, "Function")
            .description(row.context() + ": " + row.name())
            .runtime(Runtime.JAVA_25)
            .architecture(Architecture.ARM_64)
            // The version before stays, so that the alias can go back to it.
            .currentVersionOptions(
                VersionOptions.builder().removalPolicy(RemovalPolicy.RETAIN).build())
            .snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS)
            .handler(HANDLER)
            .code(Code.fromAsset(zip.toString()))
            .memorySize(Sizes.memory(row))
            .timeout(Duration.seconds(Sizes.seconds(row)))
            .environment(environment)
            .role(role)
            .logGroup(log)
            .loggingFormat(LoggingFormat.JSON)
            .applicationLogLevelV2(ApplicationLogLevel.INFO)
            .systemLogLevelV2(SystemLogLevel.WARN);
    reference.into(builder, row);
    this.function = builder.build();
    this.alias =
        Alias.Builder.create(this, "Live")
            .aliasName(ALIAS)
            .version(function.getCurrentVersion())
            .build();
  }

  private Role role(LogGroup log, List<PolicyStatement> granted) {
    List<PolicyStatement> statements = new java.util.ArrayList<>(granted);
    statements.add(
        PolicyStatement.Builder.create()
            .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
            .resources(List.of(log.getLogGroupArn()))
            .build());
    Role made =
        Role.Builder.create(this, "Role")
            .description(row.name())
            .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
            .inlinePolicies(
                Map.of("catalogue", PolicyDocument.Builder.create().statements(statements).build()))
            .build();
    if (FunctionSettings.reachesFiles(row)) {
      Nag.suppress(
          made,
          "AwsSolutions-IAM5",
          "The operation reaches the issued documents of whichever company calls it, so its role"
              + " names their folder.");
    }
    if (FunctionSettings.reachesAttachments(row)) {
      Nag.suppress(
          made,
          "AwsSolutions-IAM5",
          "The operation reaches the uploaded files of whichever company calls it, so its role"
              + " names their folders.");
    }
    if (row.uses().contains(Operation.Uses.MAIL)) {
      Nag.suppress(
          made,
          "AwsSolutions-IAM5",
          "Which of the account's verified addresses it sends from is a setting of the function.");
    }
    if (ReferenceStack.uses(row)) {
      Nag.suppress(
          made,
          "AwsSolutions-IAM5",
          "Lambda puts a network interface of its own choice into the network.");
    }
    return made;
  }

  Row row() {
    return row;
  }

  Role role() {
    return role;
  }

  Function function() {
    return function;
  }

  Alias alias() {
    return alias;
  }
}
