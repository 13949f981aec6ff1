package cn.portcover.infra.stack;

import cn.portcover.operation.catalogue.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.apigatewayv2.CfnAuthorizer;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.constructs.Construct;

/**
 * The operations that publish who issues companies' tokens, at an API of their own that is open
 * before all others, and the authorizers, which API Gateway makes only of issuers that it can read.
 */
final class IssuerStack extends Stack {
  private static final String WELL_KNOWN = "/.well-known/";
  private static final String AUDIENCE = "portcover";

  private final CfnAuthorizer companies;
  private final CfnAuthorizer administrators;

  /** Whether the operation publishes what an authorizer reads. */
  static boolean isOf(Row row) {
    String path = row.path();
    return path != null && path.startsWith(WELL_KNOWN);
  }

  IssuerStack(
      Construct scope,
      String id,
      StackProps props,
      List<Row> rows,
      Foundation foundation,
      Deployment deployment) {
    super(scope, id, props);
    ApiStack api = foundation.api();
    List<OperationFunction> functions = new ArrayList<>();
    Map<String, Sizes.Throttle> throttles = new LinkedHashMap<>();
    for (Row row : rows) {
      OperationFunction function = foundation.function(this, row);
      functions.add(function);
      Routes.make(function, "", api, api.apiId(), null);
      Routes.make(function, "Issuer", api, api.issuerApiId(), null);
      Routes.keys(row).forEach(key -> throttles.put(key, Sizes.throttle(row)));
    }
    CfnStage stage = ApiStage.make(this, "Stage", api.issuerApiId(), throttles);
    functions.forEach(stage.getNode()::addDependency);
    this.companies = authorizer("Companies", api.apiId(), api.issuer());
    companies.addResourceDependency(stage);
    this.administrators = authorizer("Administrators", api.apiId(), deployment.adminIssuer());
    foundation.watched(this, functions);
  }

  private CfnAuthorizer authorizer(String id, String apiId, String issuer) {
    return CfnAuthorizer.Builder.create(this, id)
        .apiId(apiId)
        .name(id.toLowerCase(java.util.Locale.ROOT))
        .authorizerType("JWT")
        .identitySource(List.of("$request.header.Authorization"))
        .jwtConfiguration(
            CfnAuthorizer.JWTConfigurationProperty.builder()
                .issuer(issuer)
                .audience(List.of(AUDIENCE))
                .build())
        .build();
  }

  /** The authorizer that the row's routes have; none where no token is needed. */
  @Nullable String authorizer(Row row) {
    if (!row.grant().needsToken()) {
      return null;
    }
    return (row.grant().needsSession() ? companies : administrators).getRef();
  }
}
