package cn.portcover.testkit.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.engine.EngineSource;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;
import org.testcontainers.DockerClientFactory;

class DockerNeededTest {
  @Test
  void testsRunWhereDockerAnswersAndSayWhyNotElsewhere() {
    assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(DockerNeeded.class);
    if (DockerClientFactory.instance().isDockerAvailable()) {
      assertThat(DockerNeeded.RESULT.isDisabled()).isFalse();
    } else {
      assertThat(DockerNeeded.RESULT.isDisabled()).isTrue();
      assertThat(DockerNeeded.RESULT.getReason()).hasValue(DockerNeeded.SKIPPED);
    }
  }

  @Test
  void theSharedEnginesOfSuchTestsAreLocalStacks() {
    assertThat(ServiceLoader.load(EngineSource.class).stream().map(ServiceLoader.Provider::type))
        .singleElement()
        .isEqualTo(LocalStack.Source.class);
  }
}
