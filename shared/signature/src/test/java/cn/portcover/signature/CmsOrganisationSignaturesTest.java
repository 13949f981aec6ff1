package cn.portcover.signature;

import static cn.portcover.signature.SomeCards.CONTENT;
import static cn.portcover.signature.SomeCards.FROM;
import static cn.portcover.signature.SomeCards.NOW;
import static cn.portcover.signature.SomeCards.UNTIL;
import static cn.portcover.signature.SomeCards.authority;
import static cn.portcover.signature.SomeCards.card;
import static cn.portcover.signature.SomeCards.trust;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Check.Outcome;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.KeyKind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CmsOrganisationSignaturesTest {
  private final CmsOrganisationSignatures signatures = new CmsOrganisationSignatures();

  private static CardFile insurer(KeyKind kind) {
    return authority(kind).issueTo("中国出口信用保险公司", "合同专用章", FROM, UNTIL);
  }

  private static List<String> names(List<Check> checks, Outcome outcome) {
    return checks.stream().filter(c -> c.outcome() == outcome).map(Check::name).toList();
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void anInsurersSignaturePassesEveryQuestionButTheCards(KeyKind kind) throws Exception {
    var key = insurer(kind);

    var examined = signatures.verify(CONTENT, key.sign(CONTENT, NOW), trust(), NOW);

    assertThat(examined.report().outcome())
        .as("%s", examined.report().checks())
        .isEqualTo(Outcome.PASSED);
    assertThat(names(examined.report().checks(), Outcome.PASSED))
        .contains("signature-valid", "not-revoked", "organisation-readable")
        .doesNotContain("card-identity-readable")
        .doesNotHaveDuplicates()
        .hasSize(Question.values().length - 2);
    assertThat(examined.report().card()).isNull();
    assertThat(examined.report().chain()).hasSize(3);
    assertThat(examined.report().revocation()).hasSize(2);
    var signer = examined.signer().orElseThrow();
    assertThat(signer.organisation()).isEqualTo("中国出口信用保险公司");
    assertThat(signer.name()).isEqualTo("合同专用章");
    assertThat(signer.serial()).isEqualTo(key.certificate().getSerialNumber().toString(16));
    assertThat(signer.fingerprint()).isEqualTo(Sha256.of(key.certificate().getEncoded()));
  }

  /** Who may sign is for whoever asked to say: a card is a certificate like others. */
  @Test
  void aCardIsReadAsItsCompanys() {
    var card = card(KeyKind.SM2);
    var examined = signatures.verify(CONTENT, card.sign(CONTENT, NOW), trust(), NOW);
    assertThat(examined.report().outcome()).isEqualTo(Outcome.PASSED);
    assertThat(examined.signer().orElseThrow().organisation()).isNotEqualTo("中国出口信用保险公司");
  }

  @Test
  void anotherContentFails() {
    var key = insurer(KeyKind.SM2);
    byte[] other = CONTENT.clone();
    other[3] ^= 1;
    var examined = signatures.verify(other, key.sign(CONTENT, NOW), trust(), NOW);
    assertThat(examined.report().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(names(examined.report().checks(), Outcome.FAILED))
        .containsExactly("content-digest-matches");
  }

  @Test
  void aRevokedCertificateFailsAndAStaleListLeavesItOpen() {
    var key = insurer(KeyKind.RSA);
    byte[] cms = key.sign(CONTENT, NOW);
    assertThat(
            names(
                signatures
                    .verify(CONTENT, cms, trust(List.of(key.certificate())), NOW)
                    .report()
                    .checks(),
                Outcome.FAILED))
        .containsExactly("not-revoked");
    var later = SomeCards.LISTS_UNTIL.plus(Duration.ofDays(1));
    assertThat(signatures.verify(CONTENT, cms, trust(), later).report().outcome())
        .isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void aStrangersCertificateFails() {
    var stranger =
        SomeCards.another("Unknown CA", KeyKind.ECDSA).issueTo("中国出口信用保险公司", "合同专用章", FROM, UNTIL);
    var examined = signatures.verify(CONTENT, stranger.sign(CONTENT, NOW), trust(), NOW);
    assertThat(names(examined.report().checks(), Outcome.FAILED))
        .contains("path-leads-to-accepted-authority");
  }

  @Test
  void aCertificateWithoutAnOrganisationIsNobodys() {
    var nameless = authority(KeyKind.ECDSA).issueTo(" ", "合同专用章", FROM, UNTIL);
    var examined = signatures.verify(CONTENT, nameless.sign(CONTENT, NOW), trust(), NOW);
    assertThat(names(examined.report().checks(), Outcome.FAILED))
        .containsExactly("organisation-readable");
    assertThat(examined.signer()).isEmpty();
  }

  @Test
  void anyBytesAreAnsweredByAReport() {
    byte[] good = insurer(KeyKind.ECDSA).sign(CONTENT, NOW);
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      byte[] bytes = good.clone();
      for (int i = 0; i <= random.nextInt(5); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      var report = signatures.verify(CONTENT, bytes, trust(), NOW).report();
      assertThat(report.checks()).as("seed %d", seed).isNotEmpty();
    }
    assertThat(signatures.verify(CONTENT, new byte[0], trust(), NOW).signer()).isEmpty();
  }
}
