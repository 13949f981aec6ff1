package cn.portcover.operation;

import cn.portcover.domain.session.Session;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Primed;
import cn.portcover.operation.port.SigningKey;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens of companies' sessions: JWT (RFC 9068) signed RS256 through the key service, as API
 * Gateway's JWT authorizer takes them. A token names a session; the session's record decides
 * whether it still counts.
 */
@Singleton
public class AccessTokens implements Primed {
  public static final String AUDIENCE = "portcover";
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private final SigningKey key;
  private final String issuer;
  private volatile @Nullable RSAKey published;

  public AccessTokens(
      @Named("token") SigningKey key,
      @Value("${portcover.issuer:`http://localhost:8080`}") String issuer) {
    this.key = key;
    this.issuer = issuer;
  }

  public String issuer() {
    return issuer;
  }

  public String issue(Session session) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(publicKey().getKeyID()).type(TYPE).build();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(AUDIENCE)
            .subject(session.company().uscc().value())
            .jwtID(session.id().value())
            .issueTime(Date.from(session.createdAt()))
            .expirationTime(Date.from(session.expires()))
            .claim("client_id", "portcover")
            .claim("medium", session.medium().name())
            .build();
    Base64URL payload = claims.toPayload().toBase64URL();
    byte[] input =
        (header.toBase64URL() + "." + payload).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try {
      return new SignedJWT(header.toBase64URL(), payload, Base64URL.encode(key.sign(input)))
          .serialize();
    } catch (ParseException e) {
      throw new IllegalStateException("a token made here can be read", e);
    }
  }

  /** Reads a token that nobody signed. */
  @Override
  public void prime(Row served) {
    if (served.grant().needsSession()) {
      Map<String, Object> header =
          Map.of("alg", "RS256", "typ", "at+jwt", "kid", publicKey().getKeyID());
      String unsigned = Base64URL.encode(Json.write(header)) + "." + Base64URL.encode("{}") + ".";
      session(unsigned + Base64URL.encode(new byte[256]), Instant.EPOCH);
    }
  }

  /** The session that a token names, if the token is ours and has not run out. */
  public Optional<String> session(String token, Instant now) {
    return claims(token, publicKey(), issuer, now).map(JWTClaimsSet::getJWTID);
  }

  /**
   * The claims of a token: RS256 by this key and no other algorithm or key, of this issuer, for
   * this audience, not run out.
   */
  static Optional<JWTClaimsSet> claims(String token, RSAKey key, String issuer, Instant now) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      JWSHeader header = jwt.getHeader();
      if (!JWSAlgorithm.RS256.equals(header.getAlgorithm())
          || !TYPE.equals(header.getType())
          || !key.getKeyID().equals(header.getKeyID())
          || !jwt.verify(new RSASSAVerifier(key))) {
        return Optional.empty();
      }
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      boolean ours =
          issuer.equals(claims.getIssuer())
              && claims.getAudience().equals(List.of(AUDIENCE))
              && claims.getJWTID() != null
              && claims.getExpirationTime() != null
              && now.isBefore(claims.getExpirationTime().toInstant());
      return ours ? Optional.of(claims) : Optional.empty();
    } catch (ParseException | JOSEException | RuntimeException e) {
      // Of the last kind too: the parser fails on a header that is JSON's null, for one.
      return Optional.empty();
    }
  }

  /** The public key as it is published (RFC 7517); its id is its thumbprint (RFC 7638). */
  public RSAKey publicKey() {
    RSAKey known = published;
    if (known == null) {
      known = jwk((RSAPublicKey) key.publicKey());
      published = known;
    }
    return known;
  }

  static RSAKey jwk(RSAPublicKey key) {
    try {
      return new RSAKey.Builder(key)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint()
          .build();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
