package cn.portcover.testkit.whole;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/**
 * An issuer of administrators' tokens that lives on this machine.
 *
 * @param publicKey X.509 SubjectPublicKeyInfo, base64, as the system is configured with
 * @param token good for twenty years, as the clock may be moved
 */
public record Administrator(String publicKey, String token) {
  public static final String ISSUER = "urn:portcover:local-administrators";

  public static Administrator make(Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      RSAKey key =
          new RSAKey.Builder((RSAPublicKey) pair.getPublic()).keyIDFromThumbprint().build();
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .keyID(key.getKeyID())
              .type(new JOSEObjectType("at+jwt"))
              .build();
      JWTClaimsSet claims =
          new JWTClaimsSet.Builder()
              .issuer(ISSUER)
              .audience("portcover")
              .subject("local-administrator")
              .jwtID("local")
              .issueTime(Date.from(now))
              .expirationTime(Date.from(now.plus(Duration.ofDays(7300))))
              .claim("roles", List.of("admin"))
              .build();
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(pair.getPrivate()));
      return new Administrator(
          Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()), token.serialize());
    } catch (NoSuchAlgorithmException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
