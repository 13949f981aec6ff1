package cn.portcover.infra.stack;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.apigatewayv2.CfnApi;
import software.constructs.Construct;

/**
 * The two HTTP APIs, still without routes. The second serves only the issuer's documents: API
 * Gateway reads them when it makes the authorizer that the first one's routes need, so they must be
 * served before.
 */
final class ApiStack extends Stack {
  private final CfnApi api;
  private final CfnApi issuerApi;

  ApiStack(Construct scope, String id, StackProps props) {
    super(scope, id, props);
    this.api = make("Api", "portcover");
    this.issuerApi = make("IssuerApi", "portcover-issuer");
  }

  private CfnApi make(String id, String name) {
    return CfnApi.Builder.create(this, id).name(name).protocolType("HTTP").build();
  }

  String apiId() {
    return api.getRef();
  }

  /** The API's own host name. */
  String host() {
    return api.getRef() + ".execute-api." + getRegion() + "." + getUrlSuffix();
  }

  String issuerApiId() {
    return issuerApi.getRef();
  }

  /** The issuer of companies' access tokens, an address. */
  String issuer() {
    return "https://"
        + issuerApi.getRef()
        + ".execute-api."
        + getRegion()
        + "."
        + getUrlSuffix()
        + "/v1";
  }

  /** What may call a function through an API's route. */
  String routeArn(String apiId, String method, String path) {
    return "arn:"
        + getPartition()
        + ":execute-api:"
        + getRegion()
        + ":"
        + getAccount()
        + ":"
        + apiId
        + "/*/"
        + method
        + path;
  }
}
