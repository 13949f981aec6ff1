package cn.portcover.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.SecretCipher;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
