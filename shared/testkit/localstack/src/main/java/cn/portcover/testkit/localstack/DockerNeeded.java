package cn.portcover.testkit.localstack;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Skips every test of a module whose engines would be LocalStack's, where Docker does not answer.
 */
public final class DockerNeeded implements ExecutionCondition {
  static final String SKIPPED =
      "skipped: -Plocalstack runs these tests against LocalStack in Docker, and no Docker answers"
          + " here; without -Plocalstack they run against the embedded engines";

  static final ConditionEvaluationResult RESULT = look();

  private static ConditionEvaluationResult look() {
    if (DockerClientFactory.instance().isDockerAvailable()) {
      return ConditionEvaluationResult.enabled("Docker answers");
    }
    System.out.println(SKIPPED);
    return ConditionEvaluationResult.disabled(SKIPPED);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return RESULT;
  }
}
