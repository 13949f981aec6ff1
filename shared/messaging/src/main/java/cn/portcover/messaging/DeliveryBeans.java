package cn.portcover.messaging;

import cn.portcover.operation.port.WebFiles;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/**
 * The delivery of messages and the fetching of files, from configuration; made only in functions
 * that do so or register where to.
 */
@Factory
final class DeliveryBeans {
  /**
   * {@code portcover.delivery.allow-private-addresses} (false) opens loopback and private networks,
   * plain HTTP and all ports; {@code portcover.delivery.allowed-ports} (443, 8443) are those of the
   * public internet.
   */
  @Singleton
  AddressRules addressRules(
      @Value("${portcover.delivery.allow-private-addresses:false}") boolean allowPrivate,
      @Value("${portcover.delivery.allowed-ports:`443,8443`}") Set<Integer> ports) {
    return new AddressRules(allowPrivate, ports);
  }

  @Singleton
  WebhookSender webhookSender(AddressRules rules) {
    return new WebhookSender(
        rules,
        host -> List.of(InetAddress.getAllByName(host)),
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        WebhookSender.CONNECT,
        WebhookSender.WHOLE);
  }

  @Singleton
  WebFiles webFiles(AddressRules rules) {
    return new PinnedFiles(
        rules,
        host -> List.of(InetAddress.getAllByName(host)),
        (SSLSocketFactory) SSLSocketFactory.getDefault());
  }
}
