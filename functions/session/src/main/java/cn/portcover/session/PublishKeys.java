package cn.portcover.session;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Operation;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;

/** The public keys of access tokens (RFC 7517), for API Gateway's JWT authorizer. */
@Operation(
    caller = ANYONE,
    changes = {},
    refuses = {},
    uses = Operation.Uses.TOKEN_KEY)
final class PublishKeys {
  private final AccessTokens tokens;

  PublishKeys(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Get("/.well-known/jwks.json")
  @Answers(status = 200, media = "application/json")
  Answer publish() {
    return Answer.ok(Map.of("keys", List.of(tokens.publicKey().toPublicJWK().toJSONObject())))
        .with("cache-control", "public, max-age=300");
  }
}
