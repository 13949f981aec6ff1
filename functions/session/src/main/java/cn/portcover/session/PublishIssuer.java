package cn.portcover.session;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Operation;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;

/**
 * Where the keys of our access tokens are (OpenID Connect Discovery 1.0 §3), as API Gateway's JWT
 * authorizer looks for them.
 */
@Operation(
    caller = ANYONE,
    changes = {},
    refuses = {})
final class PublishIssuer {
  private final AccessTokens tokens;

  PublishIssuer(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Get("/.well-known/openid-configuration")
  @Answers(status = 200, media = "application/json")
  Answer publish() {
    return Answer.ok(
            Map.of(
                "issuer", tokens.issuer(),
                "jwks_uri", tokens.issuer() + "/.well-known/jwks.json",
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public")))
        .with("cache-control", "public, max-age=300");
  }
}
