package cn.portcover.signature;

import static cn.portcover.signature.SomeCards.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.Verification;
import cn.portcover.operation.evidence.EvidencePack;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.KeyKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pack is verified by its own script with tools that are not of this house. */
class EvidencePackTest {
  private static final String CONTENTS = "{\"claimNumber\":\"CL-1\"}";
  private static byte[] document;

  @TempDir Path folder;

  /** A value of a record's. */
  record Figures(String claimNumber, int shipments) {}

  @BeforeAll
  static void sealADocument() throws IOException {
    document = SomeSeal.of(SomeSeal.key()).seal(PlatformSealTest.plainPdf(), "签发", NOW);
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void everySortOfCardIsProvedOffline(KeyKind kind) throws Exception {
    unpack(pack(signed(SomeCards.card(kind), SomeCards.trust())));

    assertThat(verified())
        .contains("all of it holds", "OK       the seal on documents/report.pdf")
        .contains(
            "OK       the statement is signed by the card", "OK       none of them was revoked")
        .contains(DemoCompanies.QINCHUAN.operator())
        .doesNotContain("FAILED");
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void aStatementThatWasChangedIsFound(KeyKind kind) throws Exception {
    unpack(pack(signed(SomeCards.card(kind), SomeCards.trust())));
    change("statement.txt", "100", "900");

    assertThat(verified())
        .contains("FAILED   every file is as it was packed")
        .contains("FAILED   the statement is signed by the card");
  }

  @Test
  void contentsThatWereChangedOrLeftOutAreFound() throws Exception {
    unpack(pack(signed(SomeCards.card(KeyKind.SM2), SomeCards.trust())));
    assertThat(verified()).contains("OK       what it is about is as the statement says");
    String sums = Files.readString(folder.resolve("SHA256SUMS"));
    String signed = Sha256.of(CONTENTS.getBytes(StandardCharsets.UTF_8)).value();
    String changed = CONTENTS.replace("CL-1", "CL-2");
    Files.writeString(inTheSignature("contents.json"), changed);
    Files.writeString(
        folder.resolve("SHA256SUMS"),
        sums.replace(signed, Sha256.of(changed.getBytes(StandardCharsets.UTF_8)).value()));

    assertThat(verified())
        .contains("OK       every file is as it was packed")
        .contains("FAILED   what it is about is as the statement says")
        .contains("contents.json has not the SHA-256 " + signed);
  }

  @Test
  void confidentialContentsAreWithheldAndTheRestIsProved() throws Exception {
    SignatureEvidence open = signed(SomeCards.card(KeyKind.SM2), SomeCards.trust());
    unpack(
        new EvidencePack(NOW)
            .with("documents/report.pdf", document)
            .with(
                new SignatureEvidence(
                    open.id(),
                    open.uscc(),
                    SigningPurpose.SIGN_PAYMENT_AGREEMENT,
                    open.about(),
                    open.statement(),
                    open.nonce(),
                    "c2VhbGVk",
                    open.bytesSigned(),
                    open.signedBytesSha256(),
                    open.cms(),
                    open.verification(),
                    open.createdAt(),
                    1)));

    assertThat(inTheSignature("contents.json")).doesNotExist();
    assertThat(inTheSignature("contents-withheld.txt")).content().contains("内容摘要", "salt");
    assertThat(verified())
        .contains("all of it holds", "OK       the statement is signed by the card")
        .contains(
            "what it is about is withheld; decrypted by the platform it has the SHA-256 "
                + Sha256.of(CONTENTS.getBytes(StandardCharsets.UTF_8)))
        .doesNotContain("FAILED", "what it is about is as the statement says");

    // Contents that somebody adds are no part of the pack.
    Files.writeString(inTheSignature("contents.json"), CONTENTS);
    assertThat(verified()).contains("FAILED   no file was added");
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void aCardThatWasRevokedIsFound(KeyKind kind) throws Exception {
    CardFile card = SomeCards.card(kind);
    unpack(pack(signed(card, SomeCards.trust(List.<X509Certificate>of(card.certificate())))));

    assertThat(verified())
        .contains("FAILED   none of them was revoked", "certificate 0 is on the list");
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void anotherCardsCertificateIsFound(KeyKind kind) throws Exception {
    unpack(pack(signed(SomeCards.card(kind), SomeCards.trust())));
    CardFile other = SomeCards.authority(kind).issue(SomeCards.order());
    Files.write(inTheSignature("certificates/0.cer"), other.certificate().getEncoded());

    assertThat(verified()).contains("FAILED   the statement is signed by the card");
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void aRevocationListOfNobodyIsFound(KeyKind kind) throws Exception {
    unpack(pack(signed(SomeCards.card(kind), SomeCards.trust())));
    byte[] list = Files.readAllBytes(inTheSignature("revocation/0.crl"));
    list[list.length - 5] ^= 1;
    Files.write(inTheSignature("revocation/0.crl"), list);

    assertThat(verified()).contains("FAILED   none of them was revoked");
  }

  @Test
  void aDocumentThatWasChangedOrLeftOutIsFound() throws Exception {
    EvidencePack without =
        new EvidencePack(NOW).with(signed(SomeCards.card(KeyKind.SM2), SomeCards.trust()));
    unpack(without);
    assertThat(verified())
        .contains("FAILED   the documents that the statement names are in this pack")
        .contains(Sha256.of(document).toString());

    Files.createDirectories(folder.resolve("documents"));
    byte[] changed = document.clone();
    // Before the signature's own bytes, which no signature covers.
    changed[100] ^= 1;
    Files.write(folder.resolve("documents/report.pdf"), changed);
    assertThat(verified())
        .contains("FAILED   no file was added", "FAILED   the seal on documents/report.pdf");
  }

  @Test
  void theSameContentMakesTheSameBytes() {
    SignatureEvidence evidence = signed(SomeCards.card(KeyKind.SM2), SomeCards.trust());

    assertThat(pack(evidence).zip()).isEqualTo(pack(evidence).zip());
  }

  @Test
  void namesCannotLeaveThePack() {
    EvidencePack pack = new EvidencePack(NOW);
    for (String name : List.of("../x", "/x", "a/../b", "a b", "a\nb", "", "a//b")) {
      assertThatThrownBy(() -> pack.with(name, new byte[0]))
          .isInstanceOf(IllegalArgumentException.class);
    }
    pack.with("claim.json", new byte[0]);
    assertThatThrownBy(() -> pack.with("claim.json", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static EvidencePack pack(SignatureEvidence evidence) {
    return new EvidencePack(NOW)
        .with("claim.json", new Figures("CL-1", 2))
        .with("documents/report.pdf", document)
        .with(evidence);
  }

  private static SignatureEvidence signed(CardFile card, Trust trust) {
    byte[] statement =
        ("事项：提交索赔\n金额：USD 100.00\n内容摘要：SHA-256 "
                + Sha256.of(CONTENTS.getBytes(StandardCharsets.UTF_8))
                + "\n单证：出运数据报告，编号 PC-1，SHA-256 "
                + Sha256.of(document)
                + "\n随机数 nonce: abc\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] cms = card.sign(statement, NOW);
    Verification report =
        new CmsCardSignatures(CardProfile.ofDemoCards()).verify(statement, cms, trust, NOW);
    return new SignatureEvidence(
        new RecordId("01JZ0000000000000000000001"),
        DemoCompanies.QINCHUAN.uscc(),
        SigningPurpose.CONFIRM_APPLICATION,
        "claims/CL-1",
        "事项：提交索赔",
        "abc",
        CONTENTS,
        Base64.getEncoder().encodeToString(statement),
        Sha256.of(statement),
        Base64.getEncoder().encodeToString(cms),
        report,
        NOW,
        1);
  }

  private void unpack(EvidencePack pack) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.zip()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
  }

  private Path inTheSignature(String name) throws IOException {
    try (var folders = Files.list(folder.resolve("signatures"))) {
      return folders.findFirst().orElseThrow().resolve(name);
    }
  }

  private void change(String name, String from, String to) throws IOException {
    Path file = inTheSignature(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private String verified() throws InterruptedException {
    ForeignTool.run("pdfsig", "-v");
    ForeignTool.run("openssl", "version");
    return ForeignTool.run("bash", folder.resolve("verify.sh").toString());
  }
}
