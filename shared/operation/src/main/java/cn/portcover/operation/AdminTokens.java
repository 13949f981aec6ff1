package cn.portcover.operation;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of the platform's administrators: of another issuer and key than companies', with the role
 * {@code admin}.
 */
@Singleton
public class AdminTokens {
  private final String issuer;
  private final String publicKey;
  private volatile @Nullable RSAKey key;

  /**
   * @param publicKey the issuer's RSA key, X.509 SubjectPublicKeyInfo, base64; empty where no
   *     administrator is admitted
   */
  public AdminTokens(
      @Value("${portcover.admin.issuer:}") String issuer,
      @Value("${portcover.admin.public-key:}") String publicKey) {
    this.issuer = issuer;
    this.publicKey = publicKey;
  }

  /** The administrator whom a token names. */
  public Optional<String> subject(String token, Instant now) {
    if (publicKey.isEmpty()) {
      return Optional.empty();
    }
    return AccessTokens.claims(token, key(), issuer, now)
        .filter(AdminTokens::isAdmin)
        .map(JWTClaimsSet::getSubject);
  }

  private static boolean isAdmin(JWTClaimsSet claims) {
    try {
      List<String> roles = claims.getStringListClaim("roles");
      return roles != null && roles.contains("admin");
    } catch (ParseException e) {
      return false;
    }
  }

  private RSAKey key() {
    RSAKey known = key;
    if (known == null) {
      try {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
        known = AccessTokens.jwk((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec));
      } catch (InvalidKeySpecException | NoSuchAlgorithmException e) {
        throw new IllegalStateException("portcover.admin.public-key is not an RSA public key", e);
      }
      key = known;
    }
    return known;
  }
}
