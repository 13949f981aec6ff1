package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.AdminTokens;
import cn.portcover.operation.Operation.Uses;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.http.Runner;
import cn.portcover.operation.lambda.OperationBeans;
import cn.portcover.operation.lambda.OperationEntry;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.PdfSeals;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.Uploads;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One function per operation, each with the settings that it reads. */
class FunctionsTest {
  private final Synthesized all = Synthesized.all();

  @Test
  void thereIsOneFunctionPerOperationInTheStackOfItsContext() {
    Map<String, String> expected = new TreeMap<>();
    all.rows()
        .forEach(
            row ->
                expected.put(
                    row.name(),
                    IssuerStack.isOf(row) ? "Portcover-Issuer" : "Portcover-" + row.context()));
    Map<String, String> functions = new TreeMap<>();
    all.functions().forEach((operation, function) -> functions.put(operation, function.stack()));

    assertThat(functions).isEqualTo(expected);
    assertThat(
            all.resources("AWS::Lambda::Function").stream()
                .filter(each -> !all.functions().containsValue(each))
                .map(each -> each.stack() + " " + each.text("Handler")))
        .as("the one that is not ours is CDK's own, which calls the migration at a deployment")
        .containsExactly("Portcover-reference __entrypoint__.handler");
  }

  /** The last round of a schedule has time of its own; no request is under way for so long. */
  @Test
  void schedulesEndBeforeLambdaEndsThemAndNoticesSettleAfter() {
    Duration longest = Duration.ofSeconds(Sizes.PLATFORM_SECONDS);
    assertThat(OperationEntry.ROUNDS).isLessThanOrEqualTo(longest.minusSeconds(60));
    assertThat(DigestSubscription.SETTLES).isGreaterThan(longest);
  }

  @Test
  void functionsStartFromSnapshotsOfPublishedVersions() {
    assertThat(all.functions().values())
        .allSatisfy(
            function -> {
              assertThat(function.text("Runtime")).isEqualTo("java25");
              assertThat(function.text("Architectures/0")).isEqualTo("arm64");
              assertThat(function.text("SnapStart/ApplyOn")).isEqualTo("PublishedVersions");
              assertThat(function.text("Handler")).isEqualTo(OperationFunction.HANDLER);
              assertThat(function.text("LoggingConfig/LogFormat")).isEqualTo("JSON");
            });
    assertThat(all.resources("AWS::Lambda::Alias"))
        .hasSameSizeAs(all.rows())
        .allSatisfy(
            alias -> {
              assertThat(alias.text("Name")).isEqualTo("live");
              assertThat(alias.text("FunctionVersion")).contains("CurrentVersion");
            });
    assertThat(all.resources("AWS::Logs::LogGroup"))
        .allSatisfy(log -> assertThat(log.at("RetentionInDays")).isNotNull());
  }

  static Stream<Row> operations() {
    return Synthesized.all().rows().stream();
  }

  /** The function's own environment, and nothing else, is enough for all that it may need. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void everySettingThatTheOperationReadsIsThere(Row row) {
    Map<String, Object> environment = new TreeMap<>();
    Trees.map(all.function(row.name()).at("Environment/Variables"))
        .forEach((name, value) -> environment.put(name, Trees.text(value)));
    environment.put("AWS_REGION", "us-east-1");
    if (row.uses().contains(Uses.SEAL_KEY)) {
      environment.put("PORTCOVER_SEAL_CERTIFICATE", "given by a context parameter");
    }
    try (ApplicationContext beans = new OperationBeans()) {
      beans
          .getEnvironment()
          .addPropertySource(
              PropertySource.of(
                  "function",
                  environment,
                  PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE,
                  PropertySource.Origin.of("the synthesized function")));
      beans.start();
      new OperationEntry(beans);
      beans.getBean(row.bean());
      beans.getBean(Runner.class);
      if (row.grant().needsToken() || row.uses().contains(Uses.TOKEN_KEY)) {
        assertThat(beans.getBean(AccessTokens.class).issuer()).startsWith("https://");
        beans.getBean(AdminTokens.class);
      }
      if (row.uses().contains(Uses.SECRETS_KEPT) || row.uses().contains(Uses.SECRETS_OPENED)) {
        beans.getBean(SecretCipher.class);
      }
      if (row.uses().contains(Uses.FILES)) {
        beans.getBean(Files.class);
      }
      if (row.uses().contains(Uses.ATTACHMENTS) || row.uses().contains(Uses.HANDOUTS)) {
        beans.getBean(Uploads.class);
      }
      if (row.uses().contains(Uses.SEAL_KEY)) {
        beans.getBean(PdfSeals.class);
      }
    }
  }
}
