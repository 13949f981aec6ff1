package cn.portcover.signature;

import static cn.portcover.signature.SomeCards.CONTENT;
import static cn.portcover.signature.SomeCards.NOW;
import static cn.portcover.signature.SomeCards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.signature.Check.Outcome;
import cn.portcover.testkit.card.KeyKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Security;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetachedCmsTest {
  @TempDir Path folder;

  /** SM2 is left out: OpenSSL 3 does not verify it in CMS. */
  @ParameterizedTest
  @EnumSource(
      value = KeyKind.class,
      names = {"RSA", "ECDSA"})
  void openSslAcceptsIt(KeyKind kind) throws Exception {
    var card = card(kind);
    var cms = DetachedCms.sign(CONTENT, card.key(), card.chain(), NOW);
    var content = Files.write(folder.resolve("content"), CONTENT);
    var signature = Files.write(folder.resolve("signature.der"), cms);
    var root = Files.writeString(folder.resolve("root.pem"), SealCertificate.toPem(card.chain()));
    var said =
        ForeignTool.run(
            "openssl",
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            signature.toString(),
            "-content",
            content.toString(),
            "-CAfile",
            root.toString(),
            "-purpose",
            "any",
            "-attime",
            Long.toString(NOW.getEpochSecond()),
            "-out",
            folder.resolve("verified").toString());
    assertThat(said).containsIgnoringCase("verification successful");
    assertThat(folder.resolve("verified")).hasBinaryContent(CONTENT);
  }

  /** A card behind PKCS#11 signs through the JDK's provider; here one of its software providers. */
  @Test
  void anotherProviderMaySign() throws Exception {
    var card = card(KeyKind.RSA);
    var provider = Security.getProvider("SunRsaSign");
    var key =
        KeyFactory.getInstance("RSA", provider)
            .generatePrivate(new PKCS8EncodedKeySpec(card.key().getEncoded()));
    var cms = DetachedCms.sign(CONTENT, key, List.of(card.certificate()), NOW, provider);
    var report =
        new CmsCardSignatures(CardProfile.ofDemoCards())
            .verify(CONTENT, cms, SomeCards.trust(), NOW);
    assertThat(report.outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aKeyOfAnotherKindCannotSign() {
    var rsa = card(KeyKind.RSA);
    var sm2 = card(KeyKind.SM2);
    assertThatThrownBy(() -> DetachedCms.sign(CONTENT, rsa.key(), sm2.chain(), NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
