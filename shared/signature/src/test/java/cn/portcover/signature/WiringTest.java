package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.CardSignatures;
import cn.portcover.operation.port.PdfSeals;
import cn.portcover.operation.port.SigningKey;
import cn.portcover.testkit.card.KeyKind;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The beans of this room as an operation gets them. */
class WiringTest {
  @Test
  void anEmptyConfigurationReadsDemoCards() {
    try (var context = ApplicationContext.run()) {
      assertThat(context.getBean(CardProfile.class)).isEqualTo(CardProfile.ofDemoCards());
      assertThat(context.getBean(CardSignatures.class)).isInstanceOf(CmsCardSignatures.class);
    }
  }

  @Test
  void theProfileIsConfigured() {
    Map<String, Object> settings =
        Map.of(
            "portcover.card.uscc-extension", "1.2.3.4",
            "portcover.card.legal-person-pattern", "法人卡");
    try (var context = ApplicationContext.run(settings)) {
      var profile = context.getBean(CardProfile.class);
      assertThat(profile.usccExtension()).isEqualTo("1.2.3.4");
      assertThat(profile.legalPersonPattern()).isEqualTo("法人卡");
      assertThat(profile.operatorPattern()).isEqualTo("OPERATOR_CARD");
    }
  }

  @Test
  void theSealTakesTheDocumentKey() {
    var pair = KeyKind.rsa(2048, SomeCards.RANDOM);
    var key =
        new SigningKey() {
          @Override
          public String id() {
            return "document";
          }

          @Override
          public PublicKey publicKey() {
            return pair.getPublic();
          }

          @Override
          public byte[] sign(byte[] message) {
            return new byte[256]; // what the certificate below is signed with matters to nobody
          }
        };
    var certificate =
        SealCertificate.selfSigned(
            key, "CN=Seal,C=CN", BigInteger.ONE, SomeCards.FROM, SomeCards.UNTIL);
    Map<String, Object> settings =
        Map.of("portcover.seal.certificate", SealCertificate.toPem(List.of(certificate)));
    try (var context = ApplicationContext.builder().properties(settings).build()) {
      context.registerSingleton(SigningKey.class, key, Qualifiers.byName("document-seal"));
      context.start();
      assertThat(context.getBean(PdfSeals.class).sealedBy()).isEqualTo("Seal");
    }
  }
}
