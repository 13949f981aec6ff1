package cn.portcover.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.engine.Engines;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** How the room is put together and what may be configured. */
class BeansTest {
  @Test
  void onlyWhatIsUsedIsMade() {
    try (var context = ApplicationContext.run(properties())) {
      context.getBean(TableSetup.class).makeTableIfAbsent();
      context.getBean(TableSetup.class).makeTableIfAbsent();
      assertThat(context.getBean(Store.class).named(cn.portcover.domain.policy.Policy.KIND, "x"))
          .isEmpty();
      assertThat(made(context, S3Client.class)).isFalse();

      context.getBean(BucketSetup.class).makeBucketsIfAbsent();
      Files files = context.getBean(Files.class);
      files.put("a", new byte[] {1}, "application/pdf");
      assertThat(made(context, S3Client.class)).isTrue();
      assertThat(made(context, S3Presigner.class)).isFalse();
    }
  }

  private static boolean made(ApplicationContext context, Class<?> type) {
    return context.getActiveBeanRegistrations(type).stream().anyMatch(r -> r.getBean() != null);
  }

  @Test
  void theRegionIsConfiguredOrTheFunctionsOwn() {
    assertThat(region(Map.of())).isEqualTo("cn-north-1");
    assertThat(region(Map.of("aws.region", "cn-northwest-1"))).isEqualTo("cn-northwest-1");
    assertThat(region(Map.of("aws.region", "cn-northwest-1", "portcover.aws.region", "eu-west-1")))
        .isEqualTo("eu-west-1");
  }

  private static String region(Map<String, Object> properties) {
    try (var context = ApplicationContext.run(properties)) {
      return context.getBean(AwsSettings.class).region();
    }
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>(Engines.shared().settings());
    properties.put("portcover.store.table", "beans");
    properties.put("portcover.store.documents-bucket", "portcover-beans");
    properties.put("portcover.store.cursor-key", "some key");
    return properties;
  }
}
