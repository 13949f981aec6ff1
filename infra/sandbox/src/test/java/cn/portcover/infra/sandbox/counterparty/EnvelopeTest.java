package cn.portcover.infra.sandbox.counterparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.messaging.SharedWebhookKey;
import cn.portcover.messaging.SignatureVerdict;
import cn.portcover.messaging.SignatureVerdict.Reason;
import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private static final Instant NOW = Instant.parse("2027-07-01T00:00:00Z");
  private static final SharedWebhookKey KEY = WebhookKey.shared(new byte[32]);

  private static Message message(@Nullable Tamper tamper) {
    return new Message(
        "m-1", "sinosure", "policy.offered", "offers/1", 5, NOW, Map.of("a", "b"), tamper);
  }

  private static SignatureVerdict verdict(Envelope envelope) {
    var headers =
        envelope.headers().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    return WebhookSignature.verify(WebhookHeaders.of(headers), envelope.body(), List.of(KEY), NOW);
  }

  private static void refused(Tamper tamper, Reason reason) {
    assertThat(verdict(Envelope.seal(message(tamper), KEY, NOW)))
        .isEqualTo(new SignatureVerdict.NotGenuine(reason));
  }

  private static Envelope genuine(Tamper tamper) {
    var envelope = Envelope.seal(message(tamper), KEY, NOW);
    assertThat(verdict(envelope)).isInstanceOf(SignatureVerdict.Genuine.class);
    return envelope;
  }

  @Test
  void anHonestMessageIsGenuineAndAnEvent() {
    var envelope = Envelope.seal(message(null), KEY, NOW);

    assertThat(verdict(envelope)).isInstanceOf(SignatureVerdict.Genuine.class);
    assertThat(envelope.headers()).containsEntry("content-type", "application/cloudevents+json");
    var event = Tree.read(envelope.body());
    assertThat(event.at("id").textOrEmpty()).isEqualTo(envelope.headers().get("webhook-id"));
    assertThat(event.at("source").textOrEmpty()).isEqualTo("/counterparties/sinosure");
    assertThat(event.at("sequence").number()).contains(5L);
    assertThat(message(null).inbox()).isEqualTo("/v1/inbox/sinosure");
  }

  @Test
  void tamperedMessagesAreWrongInOneWay() {
    refused(Tamper.BODY, Reason.NO_MATCHING_SIGNATURE);
    refused(Tamper.SIGNATURE, Reason.NO_MATCHING_SIGNATURE);
    refused(Tamper.TIMESTAMP_OLD, Reason.TOO_OLD);
    refused(Tamper.TIMESTAMP_FUTURE, Reason.IN_THE_FUTURE);
    refused(Tamper.NO_SIGNATURE, Reason.HEADER_MISSING);
  }

  @Test
  void aChangedBodyIsStillJsonAndDiffersInOneByte() {
    byte[] honest = Envelope.seal(message(null), KEY, NOW).body();
    byte[] changed = Envelope.seal(message(Tamper.BODY), KEY, NOW).body();

    assertThat(Tree.read(changed).isAbsent()).isFalse();
    int differences = 0;
    for (int i = 0; i < honest.length; i++) {
      differences += honest[i] == changed[i] ? 0 : 1;
    }
    assertThat(differences).isEqualTo(1);
    assertThat(changed).hasSameSizeAs(honest);
  }

  @Test
  void somePassTheSignatureAndAreWrongElsewhere() {
    assertThat(Tree.read(genuine(Tamper.OTHER_SOURCE).body()).at("source").textOrEmpty())
        .isEqualTo("/counterparties/donghai-credit");
    assertThat(genuine(Tamper.OTHER_ID).headers()).containsEntry("webhook-id", "other-m-1");
    assertThat(Tree.read(genuine(Tamper.NOT_JSON).body()).isAbsent()).isTrue();
    var large = genuine(Tamper.TOO_LARGE);
    assertThat(large.body()).hasSize(300 * 1024);
    assertThat(Tree.read(large.body()).at("type").textOrEmpty()).isEqualTo("policy.offered");
  }

  @Test
  void inAnothersNameItGoesToTheOthersInbox() {
    assertThat(message(Tamper.OTHER_SENDER).inbox()).isEqualTo("/v1/inbox/donghai-credit");
    assertThat(Tree.read(genuine(Tamper.OTHER_SENDER).body()).at("source").textOrEmpty())
        .isEqualTo("/counterparties/donghai-credit");
  }

  @Test
  void whatCannotBeAnEventIsBadInput() {
    var bad = new Message("a,b", "sinosure", "t", null, 1, NOW, Map.of(), null);

    assertThatThrownBy(bad::body).isInstanceOf(BadInput.class).hasMessageContaining("webhook-id");
  }
}
