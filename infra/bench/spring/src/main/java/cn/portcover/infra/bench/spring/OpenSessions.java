package cn.portcover.infra.bench.spring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which session a token speaks for: the token is verified, the session read. */
class OpenSessions {
  private final JwtDecoder tokens;
  private final DynamoDbClient records;
  private final JsonMapper json;
  private final String table;

  OpenSessions(
      JwtDecoder tokens,
      DynamoDbClient records,
      JsonMapper json,
      @Value("${PORTCOVER_STORE_TABLE}") String table) {
    this.tokens = tokens;
    this.records = records;
    this.json = json;
    this.table = table;
  }

  /**
   * An open session.
   *
   * @param certificate the card's serial number
   * @param notAfter when its certificate ends
   */
  record Open(String uscc, String certificate, Instant notAfter) {}

  Optional<Open> session(String token, Instant now) {
    String id;
    try {
      id = tokens.decode(token).getId();
    } catch (JwtException e) {
      return Optional.empty();
    }
    var key =
        Map.of(
            "pk", AttributeValue.fromS("S#session#" + id),
            "sk", AttributeValue.fromS("sessions#" + id));
    var found = records.getItem(g -> g.tableName(table).key(key).consistentRead(true));
    return Optional.ofNullable(found.item().get("data"))
        .map(data -> json.readTree(data.s()))
        .filter(session -> isOpen(session, now))
        .map(
            session ->
                new Open(
                    session.path("company").path("uscc").asString(),
                    session.path("card").path("serial").asString(),
                    Instant.parse(session.path("card").path("notAfter").asString())));
  }

  private static boolean isOpen(JsonNode session, Instant now) {
    return !session.hasNonNull("signedOutAt")
        && now.isBefore(Instant.parse(session.path("expires").asString()));
  }
}
