package cn.portcover.testkit.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.domain.signature.Medium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoCardsTest {
  private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");

  @TempDir static Path folder;
  private static DemoCards cards;

  @BeforeAll
  static void write() throws IOException {
    cards = DemoCards.write(folder, new SecureRandom(), NOW);
  }

  @Test
  void everyCompanyHasFourCardsAndTheFirstHasFourBadOnes() {
    assertThat(cards.entries()).hasSize(DemoCompanies.all().size() * 4 + 4);
    assertThat(cards.entries())
        .allSatisfy(entry -> assertThat(folder.resolve(entry.file())).isNotEmptyFile())
        .extracting(DemoCards.Entry::file)
        .doesNotHaveDuplicates()
        .contains(
            "91610131MA6WD3K700-legal-person-sm2.p12",
            "91610131MA6WD3K700-operator-rsa.p12",
            "91610131MA6WD3K700-operator-sm2-revoked.p12");
  }

  @Test
  void theListSaysWhatEachCardIs() throws IOException {
    assertThat(Files.readString(folder.resolve("cards.json")))
        .contains("\"file\" : \"91440300MA5GH8Q277-legal-person-sm2.p12\"")
        .contains("\"company\" : \"深圳市晨星海湾电子科技有限公司\"")
        .contains("\"medium\" : \"LEGAL_PERSON_CARD\"")
        .contains("\"note\" : \"unknown-ca\"");
  }

  @Test
  void theCompaniesCodesHoldTheirCheckCharacters() {
    assertThat(DemoCompanies.all())
        .allMatch(company -> company.uscc().checkCharacterHolds())
        .allMatch(company -> company.uscc().organisationCode().checkCharacterHolds());
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyKind.class,
      names = {"SM2", "RSA"})
  void aCardThatWasReadBackSigns(KeyKind kind) throws Exception {
    var file = "91610131MA6WD3K700-legal-person-" + kind.inFileNames() + ".p12";
    var card = CardFile.load(folder.resolve(file), CardFile.DEFAULT_PIN);
    assertThat(card.chain())
        .isEqualTo(cards.of(DemoCompanies.QINCHUAN, Medium.LEGAL_PERSON_CARD, kind).chain());
    var content = "同意".getBytes(StandardCharsets.UTF_8);
    var cms = new CMSSignedData(new CMSProcessableByteArray(content), card.sign(content, NOW));
    var verifier =
        new JcaSimpleSignerInfoVerifierBuilder()
            .setProvider(KeyKind.BOUNCY_CASTLE)
            .build(card.certificate());
    assertThat(cms.getSignerInfos().getSigners())
        .singleElement()
        .matches(s -> verifies(s, verifier));
  }

  @Test
  void aWrongPinIsRefused() {
    var file = folder.resolve(cards.entries().getFirst().file());
    assertThatThrownBy(() -> CardFile.load(file, "00000000")).isInstanceOf(IOException.class);
  }

  @Test
  void openSslReadsTheRsaCards() throws Exception {
    var command =
        List.of(
            "openssl",
            "pkcs12",
            "-in",
            folder.resolve("91610131MA6WD3K700-operator-rsa.p12").toString(),
            "-passin",
            "pass:" + CardFile.DEFAULT_PIN,
            "-nodes");
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "openssl is not installed: " + e.getMessage());
      throw e;
    }
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(output).contains("BEGIN PRIVATE KEY").contains("BEGIN CERTIFICATE");
    assertThat(process.exitValue()).isZero();
  }

  private static boolean verifies(SignerInformation signer, SignerInformationVerifier verifier) {
    try {
      return signer.verify(verifier);
    } catch (CMSException e) {
      throw new AssertionError(e);
    }
  }
}
