package cn.portcover.infra.stack.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.AdminTokens;
import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewAdministratorTest {
  private static final String ISSUER = "https://portal.example/administrators";
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void theTokenIsTakenForTwelveHours() throws IOException {
    String publicKey = NewAdministrator.write(ISSUER, folder, NOW);
    String token = Files.readString(folder.resolve("token"));
    AdminTokens tokens = new AdminTokens(ISSUER, publicKey);

    assertThat(tokens.subject(token, NOW)).contains("administrator");
    assertThat(tokens.subject(token, NOW.plus(Duration.ofHours(13)))).isEmpty();
    assertThat(new AdminTokens("https://other.example", publicKey).subject(token, NOW)).isEmpty();
  }

  @Test
  void theKeyIsMadeOnceAndPublished() throws IOException {
    String first = NewAdministrator.write(ISSUER, folder, NOW);
    String second = NewAdministrator.write(ISSUER, folder, NOW.plus(Duration.ofDays(30)));

    assertThat(second).isEqualTo(first);
    Path published = folder.resolve(".well-known");
    assertThat(Json.readOwn(Files.readString(published.resolve("openid-configuration"))))
        .containsEntry("issuer", ISSUER)
        .containsEntry("jwks_uri", ISSUER + "/.well-known/jwks.json");
    assertThat(Files.readString(published.resolve("jwks.json")))
        .contains("\"kid\"", "\"RS256\"")
        .doesNotContain("\"d\"");
  }
}
