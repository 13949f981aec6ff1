package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.SignatureVerdict;
import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import cn.portcover.operation.ProvesCounterparty;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proves a counterparty by the signature of its webhook (Standard Webhooks). */
@Singleton
final class SignedSenders implements ProvesCounterparty {
  private final Store store;
  private final SecretCipher secrets;

  SignedSenders(Store store, SecretCipher secrets) {
    this.store = store;
    this.secrets = secrets;
  }

  @Override
  public Counterparty prove(Request request, String senderId, Instant now) {
    Counterparty sender =
        store
            .find(Counterparty.KIND, Owner.PLATFORM, senderId)
            .map(Store.Found::record)
            // An unknown sender and a wrong signature get one answer: who is enrolled is nobody's
            // business.
            .orElseThrow(() -> new SignatureNotGenuine("NO_MATCHING_SIGNATURE"));
    List<WebhookKey.Verifying> keys = new ArrayList<>();
    for (String sealed : sender.keysAt(now)) {
      keys.add(WebhookKey.verifying(secrets.open(sealed, "counterparties/" + senderId)));
    }
    return switch (WebhookSignature.verify(headers(request), request.body(), keys, now)) {
      case SignatureVerdict.Genuine genuine -> sender;
      case SignatureVerdict.NotGenuine not -> throw new SignatureNotGenuine(not.reason().name());
    };
  }

  private static WebhookHeaders headers(Request request) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return WebhookHeaders.of(headers);
  }
}
