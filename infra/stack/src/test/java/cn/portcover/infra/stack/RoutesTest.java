package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.Grant;
import cn.portcover.operation.catalogue.Row;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The routes are the catalogue's: none is missing, none is more, each leads where it should. */
class RoutesTest {
  private final Synthesized all = Synthesized.all();

  /** Operation and authorizer by route keys. */
  private Map<String, String> synthesized(String api) {
    Map<String, String> routes = new TreeMap<>();
    for (Synthesized.Resource route : all.resources("AWS::ApiGatewayV2::Route")) {
      if (route.text("ApiId").contains("OutputRef" + api)) {
        String integration = route.text("Target").replace("integrations/", "");
        Object alias = all.resource(route.stack(), integration).at("IntegrationUri");
        routes.put(
            route.text("RouteKey"),
            all.operationOf(route.stack(), alias) + " " + authorizer(route));
      }
    }
    return routes;
  }

  private static String authorizer(Synthesized.Resource route) {
    return route.text("AuthorizationType").equals("NONE")
        ? "nobody"
        : route.text("AuthorizationType")
            + " "
            + route
                .text("AuthorizerId")
                .replaceAll(".*OutputRef", "")
                .replaceAll("[0-9A-F]{8}$", "");
  }

  private static String authorizer(Row row) {
    return switch (row.grant()) {
      case MEMBER, CARD, LEGAL_PERSON -> "JWT Companies";
      case ADMIN -> "JWT Administrators";
      case ANYONE, COUNTERPARTY -> "nobody";
      case PLATFORM -> throw new AssertionError(row.name() + " has a route");
    };
  }

  @Test
  void theRoutesAreTheCatalogues() {
    Map<String, String> expected = new TreeMap<>();
    for (Row row : all.rows()) {
      if (row.grant() != Grant.PLATFORM) {
        String to = row.name() + " " + authorizer(row);
        expected.put(row.httpMethod() + " /v1" + row.path(), to);
        if (row.uses().contains(cn.portcover.operation.Operation.Uses.FILES)
            && "GET".equals(row.httpMethod())) {
          expected.put("HEAD /v1" + row.path(), to);
        }
      }
    }

    assertThat(synthesized("Api")).isEqualTo(expected);
  }

  @Test
  void theIssuersDocumentsAreServedBeforeTheAuthorizerIsMade() {
    assertThat(synthesized("IssuerApi"))
        .isEqualTo(
            Map.of(
                "GET /v1/.well-known/openid-configuration", "PublishIssuer nobody",
                "GET /v1/.well-known/jwks.json", "PublishKeys nobody"));

    Object authorizer = Trees.at(all.templates().get("Portcover-Issuer"), "Resources/Companies");
    assertThat(Trees.texts(Trees.at(authorizer, "DependsOn"))).containsExactly("Stage");
    Object stage = Trees.at(all.templates().get("Portcover-Issuer"), "Resources/Stage");
    assertThat(Trees.texts(Trees.at(stage, "DependsOn")))
        .anyMatch(id -> id.startsWith("PublishIssuerIssuerRoute"))
        .anyMatch(id -> id.startsWith("PublishIssuerIssuerPermission"))
        .anyMatch(id -> id.startsWith("PublishKeysIssuerRoute"))
        .anyMatch(id -> id.startsWith("PublishKeysIssuerPermission"));
    assertThat(Trees.text(Trees.at(authorizer, "Properties/JwtConfiguration/Issuer")))
        .as("what the tokens' issuer is told to be")
        .isEqualTo(all.function("SignInWithCard").text("Environment/Variables/PORTCOVER_ISSUER"));
  }

  @Test
  void everyRouteHasItsThrottleAndNoThrottleIsOfNoRoute() {
    Synthesized.Resource stage = all.only("Portcover-Open", "AWS::ApiGatewayV2::Stage");

    assertThat(Trees.map(stage.at("RouteSettings"))).containsOnlyKeys(synthesized("Api").keySet());
    assertThat(Trees.map(stage.at("RouteSettings")).values())
        .allSatisfy(
            throttle -> {
              assertThat(Trees.at(throttle, "ThrottlingRateLimit")).isNotNull();
              assertThat(Trees.at(throttle, "ThrottlingBurstLimit")).isNotNull();
            });
    assertThat(stage.text("AccessLogSettings/Format")).contains("routeKey").doesNotContain("query");
  }

  @Test
  void eachRouteMayCallItsFunctionAndNothingElseMay() {
    for (Synthesized.Resource permission : all.resources("AWS::Lambda::Permission")) {
      String operation = all.operationOf(permission.stack(), permission.at("FunctionName"));
      Row row = row(operation);
      assertThat(permission.text("Principal")).isEqualTo("apigateway.amazonaws.com");
      assertThat(permission.text("SourceArn"))
          .endsWith("/v1" + String.valueOf(row.path()).replaceAll("\\{[^}]*}", "*"));
    }
  }

  private Row row(String name) {
    return all.rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }
}
