package cn.portcover.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.testkit.kms.Fault;
import cn.portcover.testkit.kms.KeyKind;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kms.KmsClient;

class EnvelopeCipherTest {
  private static final String CONTEXT = "endpoint/42";

  private final Room room = new Room(Map.of("portcover.keys.data-keys.uses", 3));
  private final SecretCipher cipher = room.secrets();

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "", "账号 6222 0200 𠮷\n\0"})
  void opensWhatItSealed(String secret) {
    String sealed = cipher.seal(secret, CONTEXT);

    assertThat(sealed).startsWith("pc1.").matches("[A-Za-z0-9._-]+");
    assertThat(cipher.open(sealed, CONTEXT)).isEqualTo(secret);
    // Another process shares nothing with this one but the key service.
    var elsewhere = dataKeys(new DataKeyLimits(1, Duration.ZERO, 1));
    assertThat(new EnvelopeCipher(elsewhere, SecureRandom::new).open(sealed, CONTEXT))
        .isEqualTo(secret);
  }

  @Test
  void sealsTheSameSecretDifferentlyEachTime() {
    Set<String> sealed = new HashSet<>();
    IntStream.range(0, 50).forEach(i -> sealed.add(cipher.seal("same", CONTEXT)));

    assertThat(sealed).hasSize(50);
  }

  @Test
  void opensNothingThatWasChangedAnywhere() {
    String sealed = cipher.seal("whsec_1", CONTEXT);
    for (int i = 0; i < sealed.length(); i++) {
      String changed =
          sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1);
      assertThatIllegalArgumentException()
          .as("changed at %d", i)
          .isThrownBy(() -> cipher.open(changed, CONTEXT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"endpoint/43", "endpoint", "account/42", "endpoint/42/", "e/endpoint/42"})
  void opensInNoOtherContext(String other) {
    String sealed = cipher.seal("whsec_1", CONTEXT);

    assertThatIllegalArgumentException().isThrownBy(() -> cipher.open(sealed, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pc1",
        "pc1..",
        "pc1.AAAA.AAAA",
        "pc2.AAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "pc1.AAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "a.b.c.d",
        "pc1.保.单"
      })
  void refusesWhatIsNoSealedSecret(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> cipher.open(text, CONTEXT));
  }

  @Test
  void refusesAContextThatNamesNothingAndTextThatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> cipher.seal("s", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> cipher.seal("s", "/42"));
    assertThatIllegalArgumentException().isThrownBy(() -> cipher.seal("\ud842", CONTEXT));
    assertThatIllegalArgumentException().isThrownBy(() -> cipher.seal("s", "endpoint/\ud842"));
  }

  @Test
  void aDataKeySealsSoManySecretsOfOneKind() {
    seal(3, CONTEXT);
    assertThat(room.endpoint.calls("GenerateDataKey")).isOne();
    seal(1, "endpoint/43");
    assertThat(room.endpoint.calls("GenerateDataKey")).isEqualTo(2);
    seal(1, "account/42");
    assertThat(room.endpoint.calls("GenerateDataKey")).isEqualTo(3);
  }

  @Test
  void aDataKeyIsHeldForFiveMinutes() {
    String sealed = cipher.seal("s", CONTEXT);
    cipher.open(sealed, CONTEXT);
    room.clock().turn(Duration.ofMinutes(5).minusNanos(1));
    cipher.seal("s", CONTEXT);
    cipher.open(sealed, CONTEXT);
    assertThat(room.endpoint.calls("GenerateDataKey")).isOne();
    assertThat(room.endpoint.calls("Decrypt")).isOne();

    room.clock().turn(Duration.ofNanos(1));
    cipher.seal("s", CONTEXT);
    cipher.open(sealed, CONTEXT);
    assertThat(room.endpoint.calls("GenerateDataKey")).isEqualTo(2);
    assertThat(room.endpoint.calls("Decrypt")).isEqualTo(2);

    room.clock().turn(Duration.ofDays(-1));
    cipher.open(sealed, CONTEXT);
    assertThat(room.endpoint.calls("Decrypt")).isEqualTo(3);
  }

  @Test
  void holdsOnlySoManyDataKeys() {
    try (var small =
        new Room(Map.of("portcover.keys.data-keys.uses", 1, "portcover.keys.data-keys.kept", 2))) {
      SecretCipher own = small.secrets();
      String a = own.seal("a", CONTEXT);
      String b = own.seal("b", CONTEXT);
      String c = own.seal("c", CONTEXT);
      for (String sealed : new String[] {a, b, a, c, a, b}) {
        own.open(sealed, CONTEXT);
      }

      // a, b, then c in b's place, then b again: a was used in between and stayed.
      assertThat(small.endpoint.calls("Decrypt")).isEqualTo(4);
    }
  }

  @Test
  void holdsNoDataKeyAcrossACheckpoint() {
    DataKeys keys = dataKeys(new DataKeyLimits(10, Duration.ofMinutes(1), 10));
    var own = new EnvelopeCipher(keys, SecureRandom::new);
    String sealed = own.seal("s", CONTEXT);
    own.open(sealed, CONTEXT);

    keys.beforeCheckpoint(Core.getGlobalContext());
    own.seal("s", CONTEXT);
    own.open(sealed, CONTEXT);

    assertThat(room.endpoint.calls("GenerateDataKey")).isEqualTo(2);
    assertThat(room.endpoint.calls("Decrypt")).isEqualTo(2);
  }

  @Test
  void rotationOfTheKeyLeavesOldSecretsReadable() {
    String sealed = cipher.seal("s", CONTEXT);
    try (var kms = room.beans.getBean(KmsClient.class)) {
      kms.rotateKeyOnDemand(
          r -> r.keyId(room.endpoint.ensureKey("alias/secrets", KeyKind.SYMMETRIC_DEFAULT)));
      room.clock().turn(Duration.ofHours(1));

      assertThat(cipher.open(sealed, CONTEXT)).isEqualTo("s");
    }
  }

  @Test
  void anOutageIsToldAndHeldKeysOutliveIt() {
    String sealed = cipher.seal("s", CONTEXT);
    cipher.open(sealed, CONTEXT);
    room.endpoint.fail(Fault.ERROR, Duration.ofMinutes(1));

    assertThat(cipher.open(sealed, CONTEXT)).isEqualTo("s");
    assertThatThrownBy(() -> cipher.open(sealed, "account/42")).isInstanceOf(Unavailable.class);
    assertThatThrownBy(() -> cipher.seal("s", "account/42")).isInstanceOf(Unavailable.class);
    room.clock().turn(Duration.ofMinutes(5));
    assertThatThrownBy(() -> cipher.open(sealed, CONTEXT)).isInstanceOf(Unavailable.class);

    room.endpoint.recover();
    assertThat(cipher.open(sealed, CONTEXT)).isEqualTo("s");
  }

  @Test
  void nothingIsAskedBeforeItIsNeeded() {
    assertThat(room.endpoint.calls("GenerateDataKey")).isZero();
  }

  private void seal(int times, String context) {
    for (int i = 0; i < times; i++) {
      cipher.seal("s", context);
    }
  }

  private DataKeys dataKeys(DataKeyLimits limits) {
    return new DataKeys(room.beans.getBean(KmsClient.class), "alias/secrets", limits, room.clock());
  }
}
