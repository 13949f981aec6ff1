package cn.portcover.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.SigningKey;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

class KeyBeansTest {
  @ParameterizedTest
  @CsvSource({
    "portcover.aws.region, eu-central-1, eu-central-1",
    "aws.region, cn-northwest-1, cn-northwest-1",
    "unset, '', cn-north-1"
  })
  void theRegionIsConfiguredOrTheFunctionsOwn(String setting, String value, String region) {
    Map<String, Object> settings = Map.of(setting, value);
    try (var beans =
        ApplicationContext.builder()
            .environmentPropertySource(false)
            .properties(settings)
            .start()) {
      assertThat(beans.getBean(KmsClient.class).serviceClientConfiguration().region())
          .isEqualTo(Region.of(region));
    }
  }

  @Test
  void aKeyThatIsNotUsedNeedNotBeConfigured() {
    try (var beans = ApplicationContext.run(Map.of("portcover.keys.secrets", "alias/secrets"))) {
      assertThat(beans.getBean(SecretCipher.class)).isInstanceOf(EnvelopeCipher.class);
    }
  }

  @Test
  void aPublicKeyOfTheSettingsIsNotAskedFor() {
    var settings =
        Map.<String, Object>of(
            "portcover.keys.token", "alias/token",
            "portcover.keys.token-public-key", base64(pair().getPublic()),
            "portcover.aws.endpoint.kms", "http://127.0.0.1:1");
    try (var beans = ApplicationContext.run(settings)) {
      var key = beans.getBean(SigningKey.class, Qualifiers.byName("token"));
      assertThat(base64(key.publicKey()))
          .isEqualTo(settings.get("portcover.keys.token-public-key"));
      assertThat(beans.getActiveBeanRegistrations(KmsClient.class)).isEmpty();
    }
  }

  @Test
  void signsOnlyWithTheKeyOfTheSettings() {
    byte[] message = {1, 2, 3};
    try (var room = new Room()) {
      var known = PublishedKey.of(base64(room.token().publicKey()), room.token());
      assertThat(known.sign(message)).isEqualTo(room.token().sign(message));
      assertThat(known.id()).isEqualTo(room.token().id());

      var another = PublishedKey.of(base64(pair().getPublic()), room.token());
      assertThatThrownBy(() -> another.sign(message)).isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "AAAA", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE"})
  void otherTextsAreNoPublicKeys(String text) {
    try (var room = new Room()) {
      assertThatThrownBy(() -> PublishedKey.of(text, room.token()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static String base64(PublicKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
