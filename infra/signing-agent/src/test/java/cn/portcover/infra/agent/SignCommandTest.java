package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignCommandTest {
  private static final String STATEMENT = "确认投保\n随机数 7f3a";
  private static final byte[] BYTES = STATEMENT.getBytes(StandardCharsets.UTF_8);

  private static MadeCards made;

  @TempDir Path folder;
  private Path card;
  private Path pin;
  private Path statement;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

  @BeforeAll
  static void makeCard() {
    made = MadeCards.of(MadeCards.Kind.RSA);
  }

  @BeforeEach
  void prepare() throws IOException {
    card = made.writeTo(folder.resolve("card.p12"));
    pin = Files.writeString(folder.resolve("pin.txt"), MadeCards.PIN + "\r\n");
    statement = Files.write(folder.resolve("statement.bin"), BYTES);
  }

  @Test
  void aFileIsSignedIntoAFile() throws IOException {
    var cms = folder.resolve("cms.der");
    run("", "--card", card, "--in", statement, "--out", cms, "--pin-file", pin);
    CmsProof.assertSigned(BYTES, Files.readAllBytes(cms), made.certificate(), RunningAgent.NOW);
    assertThat(notes.toString(StandardCharsets.UTF_8)).contains("  确认投保\n  随机数 7f3a\n");
  }

  @Test
  void base64GoesThroughStandardInputAndOutput() throws IOException {
    var base64 = Base64.getEncoder().encodeToString(BYTES) + "\n";
    run(base64, "--card", card, "--base64", "--pin-file", pin, "--quiet");
    var cms = Base64.getDecoder().decode(out.toString(StandardCharsets.US_ASCII).strip());
    CmsProof.assertSigned(BYTES, cms, made.certificate(), RunningAgent.NOW);
    assertThat(notes.size()).isZero();
  }

  @Test
  void thePinMayComeThroughADescriptor() throws IOException {
    run(MadeCards.PIN, "--card", card, "--in", statement, "--pin-fd", 0);
    CmsProof.assertSigned(BYTES, out.toByteArray(), made.certificate(), RunningAgent.NOW);
  }

  @Test
  void opensslVerifiesAnRsaSignature() throws Exception {
    assumeTrue(hasOpenssl(), "openssl is not installed");
    var cms = folder.resolve("cms.der");
    run("", "--card", card, "--in", statement, "--out", cms, "--pin-file", pin);
    var authority = folder.resolve("ca.pem");
    try (var pem = new JcaPEMWriter(Files.newBufferedWriter(authority))) {
      pem.writeObject(made.authority());
    }
    var process =
        new ProcessBuilder(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                cms.toString(),
                "-content",
                statement.toString(),
                "-CAfile",
                authority.toString(),
                "-purpose",
                "any",
                "-attime",
                String.valueOf(RunningAgent.NOW.getEpochSecond()),
                "-out",
                folder.resolve("verified").toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(folder.resolve("verified")).hasBinaryContent(BYTES);
  }

  @Test
  void aFileOfOpensslIsACardToo() throws Exception {
    assumeTrue(hasOpenssl(), "openssl is not installed");
    var key = folder.resolve("key.pem");
    var file = folder.resolve("openssl.p12");
    // A certificate of fixed dates: openssl would make one of today, which the fixed time need not
    // be in.
    Files.writeString(key, pem("PRIVATE KEY", made.keys().getPrivate().getEncoded()));
    Files.writeString(
        folder.resolve("cert.pem"), pem("CERTIFICATE", made.certificate().getEncoded()));
    openssl(
        "pkcs12",
        "-export",
        "-inkey",
        key.toString(),
        "-in",
        folder.resolve("cert.pem").toString(),
        "-passout",
        "pass:" + MadeCards.PIN,
        "-out",
        file.toString());
    run("", "--card", file, "--in", statement, "--pin-file", pin);
    CmsProof.assertSigned(BYTES, out.toByteArray(), made.certificate(), RunningAgent.NOW);
  }

  private static String pem(String kind, byte[] der) {
    var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
  }

  @Test
  void refusalsWriteNothing() throws IOException {
    var cms = folder.resolve("cms.der");
    var wrong = Files.writeString(folder.resolve("wrong.txt"), "00000000");
    var empty = Files.writeString(folder.resolve("empty.txt"), "\n");
    refuses(Reason.WRONG_PIN, "--card", card, "--in", statement, "--out", cms, "--pin-file", wrong);
    refuses(Reason.DECLINED, "--card", card, "--in", statement, "--out", cms, "--pin-file", empty);
    refuses(Reason.CANNOT_ASK, "--card", card, "--in", statement, "--out", cms);
    refuses(Reason.CANNOT_BE_SHOWN, "--card", card, "--in", card, "--out", cms, "--pin-file", pin);
    refuses(Reason.CARD_NOT_CONNECTED, "--card", "x.p12", "--in", statement, "--pin-file", pin);
    assertThat(cms).doesNotExist();
  }

  @Test
  void wrongUseIsSaid() {
    wrong("--card is missing", "--in", statement);
    wrong("unknown option --pin; see --help", "--card", card, "--pin", "88888888");
    wrong("--pin-fd 0 needs --in with a file", "--card", card, "--pin-fd", 0);
    wrong("--pin-file needs a value", "--card", card, "--pin-file");
    wrong(
        "--pin-file and --pin-fd exclude each other",
        "--card",
        card,
        "--pin-file",
        pin,
        "--pin-fd",
        3);
  }

  private void refuses(Reason reason, Object... args) {
    assertThatThrownBy(() -> run("", args))
        .isInstanceOfSatisfying(
            AgentRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private void wrong(String sentence, Object... args) {
    assertThatThrownBy(() -> run("", args))
        .isInstanceOf(AgentSettings.Wrong.class)
        .hasMessage(sentence);
  }

  private void run(String input, Object... args) throws IOException {
    new SignCommand(
            new Cards(List.of()),
            InstantSource.fixed(RunningAgent.NOW),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out),
            new PrintStream(notes, true, StandardCharsets.UTF_8),
            null)
        .run(java.util.Arrays.stream(args).map(String::valueOf).toList());
  }

  private static void openssl(String... args) throws Exception {
    var command = new java.util.ArrayList<>(List.of("openssl"));
    command.addAll(List.of(args));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static boolean hasOpenssl() {
    try {
      return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
