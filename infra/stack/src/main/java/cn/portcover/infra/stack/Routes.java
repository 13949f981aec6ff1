package cn.portcover.infra.stack;

import static java.util.Objects.requireNonNull;

import cn.portcover.operation.Grant;
import cn.portcover.operation.catalogue.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.apigatewayv2.CfnIntegration;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.lambda.CfnPermission;

/** The routes of operations at an HTTP API (payload format 2.0). */
final class Routes {
  private Routes() {}

  /** {@code /v1/policies/{policyNumber}}. */
  static String path(Row row) {
    return "/v1" + requireNonNull(row.path());
  }

  /** The methods that are routed: documents are asked for by HEAD too. */
  static List<String> methods(Row row) {
    String method = requireNonNull(row.httpMethod());
    return method.equals("GET") && FunctionSettings.reachesFiles(row)
        ? List.of("GET", "HEAD")
        : List.of(method);
  }

  /** {@code GET /v1/policies/{policyNumber}}. */
  static List<String> keys(Row row) {
    return methods(row).stream().map(method -> method + " " + path(row)).toList();
  }

  /**
   * @param prefix of the constructs' ids, where an operation is at two APIs
   * @param authorizer absent where no token is needed
   */
  static List<CfnRoute> make(
      OperationFunction function,
      String prefix,
      ApiStack api,
      String apiId,
      @Nullable String authorizer) {
    CfnIntegration integration =
        CfnIntegration.Builder.create(function, prefix + "Integration")
            .apiId(apiId)
            .integrationType("AWS_PROXY")
            .integrationUri(function.alias().getFunctionArn())
            .payloadFormatVersion("2.0")
            .build();
    return methods(function.row()).stream()
        .map(
            method -> {
              String id = prefix + (method.equals("HEAD") ? "Head" : "");
              permit(function, id, api.routeArn(apiId, method, anyPath(function.row())));
              return route(function, id, method, integration, authorizer);
            })
        .toList();
  }

  private static void permit(OperationFunction function, String id, String routeArn) {
    CfnPermission.Builder.create(function, id + "Permission")
        .action("lambda:InvokeFunction")
        .functionName(function.alias().getFunctionArn())
        .principal("apigateway.amazonaws.com")
        .sourceArn(routeArn)
        .build();
  }

  /** Variables of a path match anything in a permission. */
  private static String anyPath(Row row) {
    return path(row).replaceAll("\\{[^}]*}", "*");
  }

  private static CfnRoute route(
      OperationFunction function,
      String id,
      String method,
      CfnIntegration integration,
      @Nullable String authorizer) {
    Row row = function.row();
    CfnRoute route =
        CfnRoute.Builder.create(function, id + "Route")
            .apiId(integration.getApiId())
            .routeKey(method + " " + path(row))
            .operationName(row.name())
            .authorizationType(authorizer == null ? "NONE" : "JWT")
            .authorizerId(authorizer)
            .target("integrations/" + integration.getRef())
            .build();
    if (authorizer == null) {
      Nag.suppress(
          route,
          "AwsSolutions-APIG4",
          row.grant() == Grant.COUNTERPARTY
              ? "The function proves the counterparty by its webhook signature over the body."
              : "The catalogue says that anyone may call it.");
    }
    return route;
  }
}
