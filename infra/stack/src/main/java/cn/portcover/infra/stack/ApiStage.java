package cn.portcover.infra.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** The stage of an API: a throttle for each of its routes, and a log of who asked for what. */
final class ApiStage {
  /** JSON; neither tokens nor queries, which name companies. */
  private static final String LOGGED =
      "{\"requestId\":\"$context.requestId\",\"at\":\"$context.requestTime\",\"ip\":\"$context.identity.sourceIp\","
          + "\"route\":\"$context.routeKey\",\"status\":\"$context.status\",\"length\":\"$context.responseLength\","
          + "\"latencyMs\":\"$context.responseLatency\",\"integrationError\":\"$context.integrationErrorMessage\","
          + "\"authorizerError\":\"$context.authorizer.error\"}";

  private ApiStage() {}

  /**
   * @param throttles by route key, {@code GET /v1/home}; the routes must be there already
   */
  static CfnStage make(
      Construct scope, String id, String apiId, Map<String, Sizes.Throttle> throttles) {
    LogGroup log =
        LogGroup.Builder.create(scope, id + "Log")
            .retention(Sizes.LOGS)
            .removalPolicy(RemovalPolicy.DESTROY)
            .build();
    Map<String, Object> settings = new LinkedHashMap<>();
    throttles.forEach(
        (route, throttle) ->
            settings.put(
                route,
                Map.of(
                    "ThrottlingRateLimit", throttle.rate(),
                    "ThrottlingBurstLimit", throttle.burst(),
                    "DetailedMetricsEnabled", true)));
    return CfnStage.Builder.create(scope, id)
        .apiId(apiId)
        .stageName("$default")
        .autoDeploy(true)
        .accessLogSettings(
            CfnStage.AccessLogSettingsProperty.builder()
                .destinationArn(log.getLogGroupArn())
                .format(LOGGED)
                .build())
        .defaultRouteSettings(
            CfnStage.RouteSettingsProperty.builder()
                .throttlingRateLimit(50)
                .throttlingBurstLimit(100)
                .detailedMetricsEnabled(true)
                .build())
        .routeSettings(settings)
        .build();
  }
}
