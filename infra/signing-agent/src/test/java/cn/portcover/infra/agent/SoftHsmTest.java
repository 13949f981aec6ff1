package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PKCS#11 against SoftHSM2 (Debian package {@code softhsm2}); skipped where it is not installed.
 */
class SoftHsmTest {
  private static final List<Path> PLACES =
      Stream.of(
              "/usr/lib/softhsm/libsofthsm2.so",
              "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
              "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
              "/usr/lib64/pkcs11/libsofthsm2.so",
              "/opt/homebrew/lib/softhsm/libsofthsm2.so")
          .map(Path::of)
          .toList();
  private static final byte[] STATEMENT = "确认投保，随机数 7f3a".getBytes(StandardCharsets.UTF_8);

  private static @Nullable Path home;
  private static Pkcs11Module module;

  @BeforeAll
  static void makeToken() throws Exception {
    var settings = System.getenv("SOFTHSM2_CONF");
    var library = PLACES.stream().filter(Files::exists).findFirst();
    assumeTrue(library.isPresent(), "SoftHSM2 is not installed: PKCS#11 is not tried");
    assumeTrue(settings != null, "SOFTHSM2_CONF is not set: PKCS#11 is tried by Maven only");
    var conf = Path.of(String.valueOf(settings));
    var folder = conf.resolveSibling("tokens");
    remove(folder);
    home = Files.createDirectories(folder);
    Files.writeString(
        conf, "directories.tokendir = %s%nobjectstore.backend = file%n".formatted(folder));
    var init =
        new ProcessBuilder(
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                "portcover",
                "--so-pin",
                "12345678",
                "--pin",
                MadeCards.PIN)
            .redirectErrorStream(true)
            .start();
    var said = new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(init.waitFor()).as(said).isZero();
    fillToken(library.get());
    module = Pkcs11Module.load(library.get());
  }

  private static void fillToken(Path library) throws Exception {
    var provider =
        Security.getProvider("SunPKCS11")
            .configure("--name=fill\nlibrary=%s\nslotListIndex=0\n".formatted(library));
    var store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, MadeCards.PIN.toCharArray());
    for (var kind : List.of(MadeCards.Kind.RSA, MadeCards.Kind.ECDSA)) {
      var made = MadeCards.of(kind);
      store.setKeyEntry(
          kind.name(), made.keys().getPrivate(), null, made.chain().toArray(Certificate[]::new));
    }
    ((AuthProvider) provider).logout();
  }

  @AfterAll
  static void removeToken() throws Exception {
    if (home != null) {
      remove(home);
    }
  }

  @Test
  void certificatesAreListedWithoutThePin() {
    var details = module.cards().stream().map(Card::details).toList();
    assertThat(details)
        .extracting(CardDetails::algorithm)
        .containsExactlyInAnyOrder("RSA", "ECDSA");
    assertThat(details)
        .allSatisfy(
            card -> {
              assertThat(card.source()).isEqualTo(CardDetails.Source.PKCS11);
              assertThat(card.label()).isEqualTo("portcover");
              assertThat(card.company()).isEqualTo("测试贸易有限公司");
              assertThat(card.person()).isEqualTo("张三");
              assertThat(card.notAfter()).isEqualTo(MadeCards.NOT_AFTER);
              assertThat(card.id()).matches("pkcs11:[0-9a-f]+:[0-9a-f]+");
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA"})
  void theTokenSignsEachTimeWithThePin(MadeCards.Kind kind) {
    for (int time = 0; time < 2; time++) {
      var signed = sign(card(kind), MadeCards.PIN);
      CmsProof.assertSigned(STATEMENT, signed.cms(), signed.certificate(), RunningAgent.NOW);
    }
  }

  @Test
  void aWrongPinIsToldEvenRightAfterASignature() {
    var card = card(MadeCards.Kind.RSA);
    sign(card, MadeCards.PIN);
    assertThatThrownBy(() -> sign(card, "11111111"))
        .isInstanceOfSatisfying(
            AgentRefusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(Reason.WRONG_PIN);
              assertThat(refusal.triesLeft()).isEmpty();
            });
    sign(card, MadeCards.PIN);
  }

  @Test
  void theTokensFlagsTellTheTriesLeft() {
    assertThat(token(0x0).triesLeft()).isEmpty();
    assertThat(token(0x10000).triesLeft()).isEmpty();
    assertThat(token(0x20000).triesLeft()).isEqualTo(OptionalInt.of(1));
    assertThat(token(0x60000).triesLeft()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void aLibraryThatIsNoneIsSaid() {
    assertThatThrownBy(() -> Pkcs11Module.load(Path.of("no-such-library.so")))
        .isInstanceOf(IllegalArgumentException.class);
    var other = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("net"));
    assertThatThrownBy(() -> Pkcs11Module.load(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a PKCS#11 library");
  }

  private static Pkcs11Reader.Token token(long flags) {
    return new Pkcs11Reader.Token(0, "label", "serial", flags);
  }

  private static Card card(MadeCards.Kind kind) {
    return module.cards().stream()
        .filter(card -> kind.name().equals(card.details().algorithm()))
        .findFirst()
        .orElseThrow();
  }

  private static SignStatement.Signed sign(Card card, String pin) {
    return new SignStatement(
            new Cards(List.of(module)),
            ScriptedPin.types(pin),
            InstantSource.fixed(RunningAgent.NOW))
        .sign(
            new SignStatement.Request(
                card.details().id(), Statement.read(STATEMENT), null, "a test", Language.EN));
  }

  private static void remove(Path folder) throws Exception {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
