package cn.portcover.infra.stack.start;

import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code mvn -q -Padministrator -Dissuer=https://…}: an issuer of administrators' tokens in a
 * folder. It makes the key where there is none, writes the two documents that API Gateway reads of
 * the issuer, and a token good for twelve hours. Whoever has an identity provider that issues such
 * tokens (RFC 9068, RS256, {@code aud} portcover, {@code roles} with admin, {@code kid} the key's
 * thumbprint) names that instead.
 */
public final class NewAdministrator {
  private static final Duration VALIDITY = Duration.ofHours(12);
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
  private static final String KEY = "private-key";

  private NewAdministrator() {}

  /** Arguments: the issuer's address, the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    Files.writeString(folder.resolve("public-key"), write(arguments[0], folder, Instant.now()));
    System.out.println("wrote " + folder.toAbsolutePath());
  }

  /** Answers the public key as the stack takes it. */
  static String write(String issuer, Path folder, Instant now) throws IOException {
    try {
      RSAPrivateCrtKey key = key(folder);
      RSAPublicKey publicKey =
          (RSAPublicKey)
              KeyFactory.getInstance("RSA")
                  .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
      Map<String, Object> jwk = jwk(publicKey);
      Path published = Files.createDirectories(folder.resolve(".well-known"));
      Files.writeString(
          published.resolve("openid-configuration"),
          Json.write(
              Map.of(
                  "issuer", issuer,
                  "jwks_uri", issuer + "/.well-known/jwks.json",
                  "id_token_signing_alg_values_supported", List.of("RS256"),
                  "response_types_supported", List.of("token"),
                  "subject_types_supported", List.of("public"))));
      Files.writeString(published.resolve("jwks.json"), Json.write(Map.of("keys", List.of(jwk))));
      secretly(
          folder.resolve("token"),
          token(issuer, key, java.util.Objects.requireNonNull(jwk.get("kid")), now));
      return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has RSA", e);
    }
  }

  private static RSAPrivateCrtKey key(Path folder) throws IOException, GeneralSecurityException {
    Path file = folder.resolve(KEY);
    if (!Files.exists(file)) {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048, new SecureRandom());
      byte[] made = generator.generateKeyPair().getPrivate().getEncoded();
      Files.createDirectories(folder);
      secretly(file, Base64.getEncoder().encodeToString(made));
    }
    byte[] encoded = Base64.getDecoder().decode(Files.readString(file).strip());
    return (RSAPrivateCrtKey)
        KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static Map<String, Object> jwk(RSAPublicKey key) throws GeneralSecurityException {
    Map<String, Object> jwk = new TreeMap<>();
    jwk.put("e", number(key.getPublicExponent()));
    jwk.put("kty", "RSA");
    jwk.put("n", number(key.getModulus()));
    // The thumbprint of RFC 7638 is over exactly these, in this order.
    byte[] thumbprint =
        MessageDigest.getInstance("SHA-256")
            .digest(Json.write(jwk).getBytes(StandardCharsets.UTF_8));
    jwk.put("kid", URL.encodeToString(thumbprint));
    jwk.put("alg", "RS256");
    jwk.put("use", "sig");
    return jwk;
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    boolean signed = bytes[0] == 0;
    return URL.encodeToString(
        signed ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String token(String issuer, PrivateKey key, Object kid, Instant now)
      throws GeneralSecurityException {
    String head = encoded(Map.of("alg", "RS256", "typ", "at+jwt", "kid", kid));
    String claims =
        encoded(
            Map.of(
                "iss",
                issuer,
                "aud",
                AccessTokens.AUDIENCE,
                "sub",
                "administrator",
                "jti",
                "administrator-" + now.getEpochSecond(),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(VALIDITY).getEpochSecond(),
                "roles",
                List.of("admin")));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
    return head + "." + claims + "." + URL.encodeToString(signature.sign());
  }

  private static String encoded(Map<String, Object> tree) {
    return URL.encodeToString(Json.write(tree).getBytes(StandardCharsets.UTF_8));
  }

  private static void secretly(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text);
  }
}
