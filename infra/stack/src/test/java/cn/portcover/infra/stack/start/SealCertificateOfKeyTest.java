package cn.portcover.infra.stack.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.signature.SealCertificate;
import cn.portcover.testkit.kms.KeyKind;
import cn.portcover.testkit.kms.LocalKms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCertificateOfKeyTest {
  private static final String KEY = "alias/portcover/document-seal";
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void theKeyCertifiesItselfFromNowForThreeYears() throws Exception {
    try (LocalKms keys = LocalKms.inMemory(0)) {
      keys.ensureKey(KEY, KeyKind.RSA_2048);
      Path file = folder.resolve("seal.pem");

      SealCertificateOfKey.write(settings(keys), "CN=Portcover Document Seal,C=CN", file, NOW);

      var certificates = SealCertificate.fromPem(Files.readString(file));
      assertThat(certificates)
          .singleElement()
          .satisfies(
              certificate -> {
                certificate.checkValidity(Date.from(NOW));
                assertThat(certificate.getNotAfter())
                    .isAfter(Instant.parse("2029-11-20T00:00:00Z"));
                assertThat(certificate.getSubjectX500Principal().getName())
                    .contains("CN=Portcover Document Seal", "C=CN");
                assertThat(isSignedByItself(certificate)).isTrue();
              });
    }
  }

  private static boolean isSignedByItself(java.security.cert.X509Certificate certificate) {
    try {
      certificate.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Map<String, Object> settings(LocalKms keys) {
    return Map.of(
        "portcover.keys.document-seal", KEY,
        "portcover.aws.region", "eu-west-1",
        "portcover.aws.endpoint.kms", keys.endpoint().toString(),
        "portcover.aws.access-key-id", "ANY",
        "portcover.aws.secret-access-key", "any");
  }
}
