package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ViewApplicationEvidence: a confirmation can be proved with public tools alone. */
class EvidenceTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @BeforeEach
  void opensslIsHere() {
    boolean there;
    try {
      there = run("openssl", "version") == 0;
    } catch (IOException e) {
      there = false;
    }
    assumeTrue(there, "openssl is not installed, so the evidence cannot be checked with it");
  }

  @Test
  void opensslVerifiesAConfirmationFromItsEvidence() throws Exception {
    Reply evidence = evidence(KeyKind.RSA);

    assertThat(verifies(evidence)).as(() -> log()).isTrue();
    assertThat(evidence.text("signedBytesSha256"))
        .isEqualTo(Sha256.of(Files.readAllBytes(folder.resolve("signed"))).value());
    assertThat(Files.readString(folder.resolve("signed"))).contains("确认投保", evidence.text("nonce"));
    assertThat((List<?>) evidence.at("report")).isNotEmpty();
    assertThat((List<?>) evidence.at("revocation")).isNotEmpty();

    Files.writeString(
        folder.resolve("signed"),
        Files.readString(folder.resolve("signed")).replace("版本 1", "版本 2"),
        StandardCharsets.UTF_8);
    assertThat(opensslVerifies()).isFalse();
  }

  @Test
  void opensslVerifiesAnEcdsaConfirmation() throws Exception {
    assertThat(verifies(evidence(KeyKind.ECDSA))).as(() -> log()).isTrue();
  }

  private static Reply evidence(KeyKind kind) {
    SomeCompany company = SomeCompany.fresh();
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "CARD");
    Desk desk = Desk.signedIn(company, company.operatorCard(kind));
    String reading = desk.openForm(offer.id()).text("readingId");
    Trial.clock().advance(Duration.ofSeconds(11));
    var signature = desk.signature(desk.requestSignature(offer.id(), 1));
    Trial.requireStatus(
        200, SomeOffers.confirm(desk, offer, 1, SomeOffers.confirmation(reading, signature)));
    return desk.read(offer.path("evidence"));
  }

  private boolean verifies(Reply evidence) throws IOException {
    write("signed", evidence.text("bytesSigned"));
    write("cms", evidence.text("cms"));
    List<?> chain = (List<?>) java.util.Objects.requireNonNull(evidence.at("certificateChain"));
    // The card's own certificate is in the signature; what stands above it is trusted for this
    // check.
    StringBuilder authorities = new StringBuilder();
    chain.subList(1, chain.size()).forEach(certificate -> authorities.append(pem(certificate)));
    Files.writeString(folder.resolve("authorities.pem"), authorities);
    return opensslVerifies();
  }

  private boolean opensslVerifies() throws IOException {
    return run(
            "openssl",
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            "cms",
            "-content",
            "signed",
            "-CAfile",
            "authorities.pem",
            "-partial_chain",
            "-purpose",
            "any",
            "-attime",
            String.valueOf(Trial.now().getEpochSecond()),
            "-out",
            "verified")
        == 0;
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("openssl.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String base64) throws IOException {
    Files.write(folder.resolve(name), Base64.getDecoder().decode(base64));
  }

  private static String pem(Object der) {
    return "-----BEGIN CERTIFICATE-----\n" + fold(der.toString()) + "-----END CERTIFICATE-----\n";
  }

  private static String fold(String base64) {
    return base64.replaceAll("(.{64})", "$1\n") + "\n";
  }

  private int run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.log").toFile())
            .start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
