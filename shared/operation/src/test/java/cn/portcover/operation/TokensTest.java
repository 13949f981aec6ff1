package cn.portcover.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Company;
import cn.portcover.domain.OrganisationCode;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Medium;
import cn.portcover.operation.json.Json;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of companies and administrators, and what attackers make of them (RFC 8725). */
class TokensTest {
  private static final SomeKey KEY = SomeKey.made();
  private static final SomeKey ADMIN_KEY = SomeKey.made();
  private static final SomeKey STRANGER = SomeKey.made();
  private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");
  private static final String ISSUER = "https://api.portcover.example";
  private static final String ADMIN_ISSUER = "https://staff.portcover.example";
  private static final String ID = "01JD7Z5K3M8Q4R6T9V0WXYABCD";

  private final AccessTokens tokens = new AccessTokens(KEY, ISSUER);
  private final AdminTokens admins = new AdminTokens(ADMIN_ISSUER, ADMIN_KEY.published());
  private final Session session =
      new Session(
          new RecordId(ID),
          new Company(new Uscc("91110107569535667U"), "北京港航", new OrganisationCode("569535667")),
          "王丽",
          Medium.PASSWORD,
          null,
          null,
          NOW,
          NOW.plusSeconds(1800),
          null,
          1);

  @Test
  void aTokenNamesItsSessionUntilItRunsOut() {
    String token = tokens.issue(session);
    assertThat(tokens.session(token, NOW)).contains(ID);
    assertThat(tokens.session(token, NOW.plusSeconds(1799))).contains(ID);
    assertThat(tokens.session(token, NOW.plusSeconds(1800))).isEmpty();
    assertThat(tokens.session(token, NOW.plusSeconds(999_999_999))).isEmpty();
  }

  @Test
  void holdsWhatRfc9068Asks() throws Exception {
    var jwt = SignedJWT.parse(tokens.issue(session));
    assertThat(jwt.getHeader().getType()).isEqualTo(new JOSEObjectType("at+jwt"));
    assertThat(jwt.getHeader().getKeyID()).isEqualTo(tokens.publicKey().getKeyID());
    var claims = jwt.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(ISSUER).isEqualTo(tokens.issuer());
    assertThat(claims.getAudience()).containsExactly(AccessTokens.AUDIENCE);
    assertThat(claims.getSubject()).isEqualTo("91110107569535667U");
    assertThat(claims.getIssueTime()).isEqualTo(Date.from(NOW));
    assertThat(claims.getStringClaim("client_id")).isEqualTo("portcover");
  }

  @Test
  void thePublishedKeyHoldsNoSecret() {
    assertThat(tokens.publicKey().isPrivate()).isFalse();
    assertThat(tokens.publicKey().toJSONString())
        .doesNotContain("\"d\"")
        .contains("\"use\":\"sig\"");
  }

  @Test
  void anotherInstanceWithTheSameKeyKnowsIt() {
    assertThat(new AccessTokens(KEY, ISSUER).session(tokens.issue(session), NOW)).contains(ID);
    assertThat(new AccessTokens(STRANGER, ISSUER).session(tokens.issue(session), NOW)).isEmpty();
    assertThat(new AccessTokens(KEY, "https://other.example").session(tokens.issue(session), NOW))
        .isEmpty();
  }

  @Test
  void anUnsignedTokenIsNone() {
    refused(new PlainJWT(claims().build()).serialize());
    String[] parts = tokens.issue(session).split("\\.", -1);
    refused(encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + ".");
    refused(encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]);
    refused(parts[0] + "." + parts[1] + ".");
  }

  @Test
  void thePublicKeyIsNoSecretToSignWith() throws JOSEException {
    byte[][] secrets = {
      KEY.publicKey().getEncoded(),
      KEY.published().getBytes(StandardCharsets.US_ASCII),
      tokens.publicKey().toJSONString().getBytes(StandardCharsets.UTF_8)
    };
    for (byte[] secret : secrets) {
      for (JWSAlgorithm algorithm :
          List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512)) {
        var header =
            new JWSHeader.Builder(algorithm)
                .keyID(kid())
                .type(new JOSEObjectType("at+jwt"))
                .build();
        var jwt = new SignedJWT(header, claims().build());
        jwt.sign(new MACSigner(secret));
        refused(jwt.serialize());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "RS512", "PS256"})
  void noOtherAlgorithmIsTakenThoughTheKeyIsOurs(String algorithm) throws JOSEException {
    refused(signed(KEY, JWSAlgorithm.parse(algorithm), kid(), "at+jwt", claims().build()));
  }

  @Test
  void aStrangersKeyIsNotOursWhateverItIsCalled() throws Exception {
    refused(signed(STRANGER, JWSAlgorithm.RS256, kid(), "at+jwt", claims().build()));
    refused(
        signed(
            STRANGER,
            JWSAlgorithm.RS256,
            AccessTokens.jwk(rsa(STRANGER)).getKeyID(),
            "at+jwt",
            claims().build()));
    // The header brings its own key along.
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(kid())
            .type(new JOSEObjectType("at+jwt"))
            .jwk(AccessTokens.jwk(rsa(STRANGER)))
            .build();
    var jwt = new SignedJWT(header, claims().build());
    jwt.sign(new RSASSASigner(STRANGER.pair().getPrivate()));
    refused(jwt.serialize());
  }

  @Test
  void anUnknownOrAbsentKeyIdIsRefused() throws JOSEException {
    refused(signed(KEY, JWSAlgorithm.RS256, "another", "at+jwt", claims().build()));
    refused(signed(KEY, JWSAlgorithm.RS256, null, "at+jwt", claims().build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JWT", "id+jwt", "dpop+jwt", ""})
  void anotherTypeOfTokenIsNoAccessToken(String type) throws JOSEException {
    refused(signed(KEY, JWSAlgorithm.RS256, kid(), type.isEmpty() ? null : type, claims().build()));
  }

  @Test
  void editedClaimsAreNoticed() {
    String[] parts = tokens.issue(session).split("\\.", -1);
    Map<String, Object> claims =
        new LinkedHashMap<>(
            Json.readOwn(
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)));
    claims.put("jti", "01JD7Z5K3M8Q4R6T9V0WXYABCE");
    refused(parts[0] + "." + encoded(Json.write(claims)) + "." + parts[2]);
  }

  @Test
  void anyOneCharacterExchangedIsNoticed() {
    String token = tokens.issue(session);
    for (int at = 0; at < token.length(); at += 7) {
      char other = token.charAt(at) == 'A' ? 'Q' : 'A';
      String changed = token.substring(0, at) + other + token.substring(at + 1);
      assertThat(tokens.session(changed, NOW)).as("at %d", at).isEmpty();
    }
  }

  @Test
  void foreignClaimsAreRefusedThoughTheSignatureIsRight() throws JOSEException {
    refusedWith(c -> c.issuer("https://other.example"));
    refusedWith(c -> c.issuer(null));
    refusedWith(c -> c.audience("another"));
    refusedWith(c -> c.audience(List.of(AccessTokens.AUDIENCE, "another")));
    refusedWith(c -> c.audience((String) null));
    refusedWith(c -> c.expirationTime(null));
    refusedWith(c -> c.expirationTime(Date.from(NOW)));
    refusedWith(c -> c.jwtID(null));
    assertThat(
            tokens.session(signed(KEY, JWSAlgorithm.RS256, kid(), "at+jwt", claims().build()), NOW))
        .contains(ID);
  }

  @Test
  void anExtensionThatMustBeUnderstoodIsNot() throws JOSEException {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(kid())
            .type(new JOSEObjectType("at+jwt"))
            .criticalParams(java.util.Set.of("exp"))
            .customParam("exp", 1)
            .build();
    var jwt = new SignedJWT(header, claims().build());
    jwt.sign(new RSASSASigner(KEY.pair().getPrivate()));
    refused(jwt.serialize());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "...",
        "a.b.c",
        "e30.e30.e30",
        "e30..",
        "a.b.c.d.e",
        "保.险.单",
        "\u0000",
        "bnVsbA.bnVsbA.bnVsbA",
        "W10.W10.W10",
        "eyJhbGciOjF9.e30.AA"
      })
  void otherTextsAreNoTokens(String text) {
    refused(text);
    assertThat(admins.subject(text, NOW)).isEmpty();
  }

  @Test
  void deepOrHugeHeadersAreRefusedAtOnce() {
    refused(encoded("{\"alg\":" + "[".repeat(100_000)) + ".e30.AA");
    refused("A".repeat(1_000_000) + ".e30.AA");
  }

  @Test
  void anAdministratorHasTheRole() throws JOSEException {
    assertThat(admins.subject(admin(c -> c), NOW)).contains("chen.wei");
    assertThat(admins.subject(admin(c -> c.claim("roles", List.of("auditor", "admin"))), NOW))
        .contains("chen.wei");
    assertThat(admins.subject(admin(c -> c.claim("roles", List.of("auditor"))), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.claim("roles", List.of())), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.claim("roles", null)), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.claim("roles", "admin")), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.claim("roles", Map.of("admin", true))), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.claim("roles", List.of(1, "admin"))), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.subject(null)), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.expirationTime(Date.from(NOW))), NOW)).isEmpty();
    assertThat(admins.subject(admin(c -> c.issuer(ISSUER)), NOW)).isEmpty();
  }

  @Test
  void aCompanysTokenIsNoAdministratorsAndTheOtherWayRound() throws JOSEException {
    assertThat(admins.subject(tokens.issue(session), NOW)).isEmpty();
    refused(admin(c -> c));
    // Not even one that our own key signed in the administrators' name.
    var claims = adminClaims().build();
    assertThat(admins.subject(signed(KEY, JWSAlgorithm.RS256, kid(), "at+jwt", claims), NOW))
        .isEmpty();
  }

  @Test
  void withoutAKeyNoAdministratorIsAdmitted() throws JOSEException {
    assertThat(new AdminTokens("", "").subject(admin(c -> c), NOW)).isEmpty();
    assertThat(new AdminTokens(ADMIN_ISSUER, "").subject(admin(c -> c), NOW)).isEmpty();
  }

  private static String admin(UnaryOperator<JWTClaimsSet.Builder> changed) throws JOSEException {
    return signed(
        ADMIN_KEY,
        JWSAlgorithm.RS256,
        AccessTokens.jwk(rsa(ADMIN_KEY)).getKeyID(),
        "at+jwt",
        changed.apply(adminClaims()).build());
  }

  private static JWTClaimsSet.Builder adminClaims() {
    return claims().issuer(ADMIN_ISSUER).subject("chen.wei").claim("roles", List.of("admin"));
  }

  private void refusedWith(UnaryOperator<JWTClaimsSet.Builder> changed) throws JOSEException {
    refused(signed(KEY, JWSAlgorithm.RS256, kid(), "at+jwt", changed.apply(claims()).build()));
  }

  private void refused(String token) {
    assertThat(tokens.session(token, NOW)).isEmpty();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AccessTokens.AUDIENCE)
        .subject("91110107569535667U")
        .jwtID(ID)
        .issueTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plusSeconds(1800)));
  }

  private static String kid() {
    return AccessTokens.jwk(rsa(KEY)).getKeyID();
  }

  private static java.security.interfaces.RSAPublicKey rsa(SomeKey key) {
    return (java.security.interfaces.RSAPublicKey) key.publicKey();
  }

  private static String signed(
      SomeKey key,
      JWSAlgorithm algorithm,
      @Nullable String kid,
      @Nullable String type,
      JWTClaimsSet claims)
      throws JOSEException {
    var header = new JWSHeader.Builder(algorithm).keyID(kid);
    if (type != null) {
      header.type(new JOSEObjectType(type));
    }
    var jwt = new SignedJWT(header.build(), claims);
    jwt.sign(new RSASSASigner(key.pair().getPrivate()));
    return jwt.serialize();
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
