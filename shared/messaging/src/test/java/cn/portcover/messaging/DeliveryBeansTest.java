package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DeliveryBeansTest {
  @Test
  void withoutConfigurationOnlyThePublicInternetIsAllowed() {
    try (var context = ApplicationContext.run()) {
      assertThat(context.getBean(AddressRules.class)).isEqualTo(AddressRules.forTheInternet());
      assertThat(context.getBean(WebhookSender.class)).isNotNull();
    }
  }

  @Test
  void configurationOpensOneMachine() {
    try (var context =
        ApplicationContext.run(
            Map.of(
                "portcover.delivery.allow-private-addresses",
                true,
                "portcover.delivery.allowed-ports",
                "443,9443"))) {
      assertThat(context.getBean(AddressRules.class))
          .isEqualTo(new AddressRules(true, Set.of(443, 9443)));
    }
  }
}
