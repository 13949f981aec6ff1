package cn.portcover.testkit.kms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.AlreadyExistsException;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidAliasNameException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.InvalidKeyUsageException;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.KmsInternalException;
import software.amazon.awssdk.services.kms.model.KmsInvalidSignatureException;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;
import software.amazon.awssdk.services.kms.model.UnsupportedOperationException;

class LocalKmsTest {
  private static final byte[] MESSAGE = "保单 PC-2026-1".getBytes(UTF_8);
  private static final Map<String, String> CONTEXT = Map.of("of", "endpoint/42");

  @TempDir Path folder;

  private LocalKms endpoint = LocalKms.inMemory(0);
  private KmsClient kms = client(endpoint.endpoint());

  @BeforeEach
  void startInFolder() {
    restart();
  }

  @AfterEach
  void stop() {
    kms.close();
    endpoint.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RSASSA_PKCS1_V1_5_SHA_256,SHA-256,SHA256withRSA",
        "RSASSA_PKCS1_V1_5_SHA_384,SHA-384,SHA384withRSA",
        "RSASSA_PKCS1_V1_5_SHA_512,SHA-512,SHA512withRSA"
      })
  void signsMessagesAndDigestsSoThatTheJdkVerifies(String names) throws Exception {
    String[] name = names.split(",", -1);
    String key = rsaKey().keyId();
    SdkBytes digest = bytes(MessageDigest.getInstance(name[1]).digest(MESSAGE));

    byte[] ofMessage = sign(key, name[0], MessageType.RAW, bytes(MESSAGE));
    byte[] ofDigest = sign(key, name[0], MessageType.DIGEST, digest);

    assertThat(ofDigest).isEqualTo(ofMessage);
    var verifier = Signature.getInstance(name[2]);
    var spki = kms.getPublicKey(g -> g.keyId(key)).publicKey().asByteArray();
    verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki)));
    verifier.update(MESSAGE);
    assertThat(verifier.verify(ofMessage)).isTrue();
    assertThat(verify(key, name[0], ofMessage)).isTrue();
    ofMessage[9] ^= 1;
    assertThatThrownBy(() -> verify(key, name[0], ofMessage))
        .isInstanceOf(KmsInvalidSignatureException.class);
    assertThatThrownBy(() -> verify(key, name[0], new byte[3]))
        .isInstanceOf(KmsInvalidSignatureException.class);
  }

  @Test
  void decryptsOnlyWithTheSameContextAndUnchangedBytes() {
    String key = kms.createKey(c -> {}).keyMetadata().keyId();
    String other = kms.createKey(c -> {}).keyMetadata().keyId();
    SdkBytes sealed =
        kms.encrypt(e -> e.keyId(key).plaintext(bytes(MESSAGE)).encryptionContext(CONTEXT))
            .ciphertextBlob();

    var opened = kms.decrypt(d -> d.ciphertextBlob(sealed).encryptionContext(CONTEXT));
    assertThat(opened.plaintext().asByteArray()).isEqualTo(MESSAGE);
    assertThat(opened.keyId()).endsWith("key/" + key);
    assertThatThrownBy(() -> kms.decrypt(d -> d.ciphertextBlob(sealed)))
        .isInstanceOf(InvalidCiphertextException.class);
    assertThatThrownBy(
            () ->
                kms.decrypt(d -> d.ciphertextBlob(sealed).encryptionContext(CONTEXT).keyId(other)))
        .isInstanceOf(IncorrectKeyException.class);
    byte[] raw = sealed.asByteArray();
    for (int i = 0; i < raw.length; i++) {
      byte[] changed = raw.clone();
      changed[i] ^= 1;
      assertThatThrownBy(
              () -> kms.decrypt(d -> d.ciphertextBlob(bytes(changed)).encryptionContext(CONTEXT)))
          .isInstanceOf(InvalidCiphertextException.class);
    }
  }

  @Test
  void rotationLeavesOldCiphertextsReadableAfterARestart() {
    String key = endpoint.ensureKey("alias/secrets", KeyKind.SYMMETRIC_DEFAULT);
    var old = kms.generateDataKey(g -> g.keyId("alias/secrets").keySpec("AES_256"));
    assertThat(old.plaintext().asByteArray()).hasSize(32);

    kms.rotateKeyOnDemand(r -> r.keyId(key));
    var fresh = kms.generateDataKey(g -> g.keyId(key).numberOfBytes(16));
    restart();

    assertThat(endpoint.ensureKey("alias/secrets", KeyKind.SYMMETRIC_DEFAULT)).isEqualTo(key);
    assertThat(kms.decrypt(d -> d.ciphertextBlob(old.ciphertextBlob())).plaintext())
        .isEqualTo(old.plaintext());
    assertThat(kms.decrypt(d -> d.ciphertextBlob(fresh.ciphertextBlob())).plaintext())
        .isEqualTo(fresh.plaintext());
  }

  @Test
  void keysAndAliasesSurviveARestartInAPrivateFile() throws Exception {
    KeyMetadata made = rsaKey();
    kms.createAlias(a -> a.aliasName("alias/token").targetKeyId(made.arn()));
    byte[] signed =
        sign("alias/token", "RSASSA_PKCS1_V1_5_SHA_256", MessageType.RAW, bytes(MESSAGE));

    restart();

    KeyMetadata kept = kms.describeKey(d -> d.keyId("alias/token")).keyMetadata();
    assertThat(kept).isEqualTo(made);
    assertThat(verify(made.keyId(), "RSASSA_PKCS1_V1_5_SHA_256", signed)).isTrue();
    Path file = folder.resolve("keys.json");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void listsAliasesInPages() {
    String key = endpoint.ensureKey("alias/a", KeyKind.SYMMETRIC_DEFAULT);
    endpoint.ensureKey("alias/b", KeyKind.SYMMETRIC_DEFAULT);
    kms.createAlias(a -> a.aliasName("alias/c").targetKeyId(key));

    assertThat(kms.listAliasesPaginator(l -> l.limit(1)).aliases())
        .extracting(alias -> alias.aliasName())
        .containsExactly("alias/a", "alias/b", "alias/c");
    assertThat(kms.listAliases(l -> l.keyId(key)).aliases())
        .extracting(alias -> alias.aliasName())
        .containsExactly("alias/a", "alias/c");
  }

  @Test
  void refusesAsKmsDoes() {
    String symmetric = endpoint.ensureKey("alias/secrets", KeyKind.SYMMETRIC_DEFAULT);
    String rsa = rsaKey().keyId();
    assertThatThrownBy(() -> kms.describeKey(d -> d.keyId("alias/none")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> kms.describeKey(d -> d.keyId("no-such-id")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> kms.createAlias(a -> a.aliasName("alias/secrets").targetKeyId(rsa)))
        .isInstanceOf(AlreadyExistsException.class);
    assertThatThrownBy(() -> kms.createAlias(a -> a.aliasName("secrets").targetKeyId(rsa)))
        .isInstanceOf(InvalidAliasNameException.class);
    assertThatThrownBy(
            () -> sign(symmetric, "RSASSA_PKCS1_V1_5_SHA_256", MessageType.RAW, bytes(MESSAGE)))
        .isInstanceOf(InvalidKeyUsageException.class);
    assertThatThrownBy(() -> kms.encrypt(e -> e.keyId(rsa).plaintext(bytes(MESSAGE))))
        .isInstanceOf(InvalidKeyUsageException.class);
    assertThatThrownBy(() -> kms.getPublicKey(g -> g.keyId(symmetric)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> kms.createKey(c -> c.keySpec(KeySpec.HMAC_256)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(
            () -> sign(rsa, "RSASSA_PKCS1_V1_5_SHA_256", MessageType.DIGEST, bytes(MESSAGE)))
        .satisfies(e -> assertThat(errorOf(e)).isEqualTo("ValidationException"));
    assertThatThrownBy(() -> kms.generateDataKey(g -> g.keyId(symmetric)))
        .satisfies(e -> assertThat(errorOf(e)).isEqualTo("ValidationException"));
    assertThatThrownBy(() -> kms.enableKeyRotation(r -> r.keyId(symmetric)))
        .satisfies(e -> assertThat(errorOf(e)).isEqualTo("UnknownOperationException"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{\"KeyId\":7}", "{}", "{\"CiphertextBlob\":\"*\"}"})
  void anyBytesGetAnErrorAnswer(String body) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      for (String action : new String[] {"Decrypt", "DescribeKey", "Nonsense"}) {
        var request =
            HttpRequest.newBuilder(endpoint.endpoint())
                .header("X-Amz-Target", "TrentService." + action)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("__type");
      }
    }
  }

  @Test
  void failsOnRequestAndRecovers() {
    endpoint.failNext(Fault.ERROR, 1);
    assertThatThrownBy(() -> kms.listAliases()).isInstanceOf(KmsInternalException.class);
    assertThat(kms.listAliases().aliases()).isEmpty();

    endpoint.fail(Fault.THROTTLED, Duration.ofMinutes(1));
    assertThatThrownBy(() -> kms.listAliases())
        .isInstanceOfSatisfying(
            KmsException.class, e -> assertThat(e.isThrottlingException()).isTrue());
    endpoint.fail(Fault.CLOSED, Duration.ofMinutes(1));
    assertThatThrownBy(() -> kms.listAliases()).isInstanceOf(SdkClientException.class);
    endpoint.fail(Fault.HANGING, Duration.ofMinutes(1));
    assertThatThrownBy(
            () ->
                kms.listAliases(
                    l -> l.overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(200)))))
        .isInstanceOf(SdkClientException.class);

    endpoint.recover();
    assertThat(kms.listAliases().aliases()).isEmpty();
    assertThat(endpoint.calls("ListAliases")).isGreaterThanOrEqualTo(6);
  }

  @Test
  void aTakenPortIsAClearError() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> LocalKms.inMemory(port).close())
          .hasMessage("LocalKms cannot have port " + port + ": it is taken");
    }
  }

  private void restart() {
    stop();
    endpoint = LocalKms.inFolder(folder, 0);
    kms = client(endpoint.endpoint());
  }

  private KeyMetadata rsaKey() {
    return kms.createKey(c -> c.keySpec(KeySpec.RSA_2048).keyUsage(KeyUsageType.SIGN_VERIFY))
        .keyMetadata();
  }

  private byte[] sign(String key, String algorithm, MessageType type, SdkBytes message) {
    return kms.sign(
            s ->
                s.keyId(key)
                    .signingAlgorithm(SigningAlgorithmSpec.fromValue(algorithm))
                    .messageType(type)
                    .message(message))
        .signature()
        .asByteArray();
  }

  private boolean verify(String key, String algorithm, byte[] signature) {
    return kms.verify(
            v ->
                v.keyId(key)
                    .signingAlgorithm(SigningAlgorithmSpec.fromValue(algorithm))
                    .message(bytes(MESSAGE))
                    .signature(bytes(signature)))
        .signatureValid();
  }

  private static SdkBytes bytes(byte[] bytes) {
    return SdkBytes.fromByteArray(bytes);
  }

  private static String errorOf(Throwable thrown) {
    return ((KmsException) thrown).awsErrorDetails().errorCode();
  }

  private static KmsClient client(URI endpoint) {
    return KmsClient.builder()
        .endpointOverride(endpoint)
        .region(Region.CN_NORTH_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
        .overrideConfiguration(
            o -> o.retryStrategy(StandardRetryStrategy.builder().maxAttempts(1).build()))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
