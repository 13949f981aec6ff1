package cn.portcover.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.operation.port.SigningKey;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.testkit.kms.Fault;
import cn.portcover.testkit.kms.KeyKind;
import java.security.Signature;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.kms.model.NotFoundException;

class KmsSigningKeyTest {
  private static final byte[] MESSAGE = "会话令牌".getBytes(UTF_8);

  private final Room room = new Room();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void signsSoThatItsPublicKeyVerifies() throws Exception {
    SigningKey key = room.token();

    assertThat(verifies(key, MESSAGE, key.sign(MESSAGE))).isTrue();
    assertThat(verifies(key, new byte[0], key.sign(MESSAGE))).isFalse();
    assertThat(verifies(key, new byte[0], key.sign(new byte[0]))).isTrue();
    byte[] megabyte = new byte[1 << 20];
    assertThat(verifies(key, megabyte, key.sign(megabyte))).isTrue();
  }

  @Test
  void readsThePublicKeyOnce() {
    SigningKey key = room.token();
    assertThat(room.endpoint.calls("GetPublicKey")).isZero();

    assertThat(key.publicKey()).isSameAs(key.publicKey());
    key.sign(MESSAGE);

    assertThat(key.id()).isEqualTo(room.endpoint.ensureKey("alias/token", KeyKind.RSA_2048));
    assertThat(room.endpoint.calls("GetPublicKey")).isOne();
  }

  @Test
  void theTwoKeysAreTwo() {
    room.endpoint.ensureKey("alias/document-seal", KeyKind.RSA_2048);

    assertThat(room.documentSeal().id()).isNotEqualTo(room.token().id());
    assertThat(room.documentSeal().publicKey()).isNotEqualTo(room.token().publicKey());
  }

  @Test
  void anUnknownKeyIsAMistakeAndNotAnOutage() {
    assertThatThrownBy(() -> room.documentSeal().publicKey()).isInstanceOf(NotFoundException.class);
    assertThat(room.endpoint.calls("GetPublicKey")).isOne();
  }

  @Test
  void aSymmetricKeyCannotSign() {
    room.endpoint.ensureKey("alias/document-seal", KeyKind.SYMMETRIC_DEFAULT);

    assertThatThrownBy(() -> room.documentSeal().sign(MESSAGE))
        .isNotInstanceOf(Unavailable.class)
        .hasMessageContaining("is symmetric");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void anOutageIsToldInTimeAndPasses(Fault fault) throws Exception {
    SigningKey key = room.token();
    room.endpoint.fail(fault, Duration.ofMinutes(1));

    long began = System.nanoTime();
    assertThatThrownBy(key::publicKey).isInstanceOf(Unavailable.class);
    // The fault lasts a minute; a call is over after 5 s, or a little later on a busy machine.
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));

    room.endpoint.recover();
    assertThat(verifies(key, MESSAGE, key.sign(MESSAGE))).isTrue();
    room.endpoint.fail(fault == Fault.HANGING ? Fault.ERROR : fault, Duration.ofMinutes(1));
    assertThatThrownBy(() -> key.sign(MESSAGE)).isInstanceOf(Unavailable.class);
  }

  @ParameterizedTest
  @EnumSource(value = Fault.class, names = "HANGING", mode = EnumSource.Mode.EXCLUDE)
  void aShortFaultIsTriedAgain(Fault fault) throws Exception {
    SigningKey key = room.token();
    key.publicKey();

    room.endpoint.failNext(fault, 1);

    assertThat(verifies(key, MESSAGE, key.sign(MESSAGE))).isTrue();
  }

  @Test
  void nobodyListeningIsAnOutage() {
    SigningKey key = room.token();
    room.endpoint.close();

    assertThatThrownBy(key::publicKey).isInstanceOf(Unavailable.class);
  }

  private static boolean verifies(SigningKey key, byte[] message, byte[] signed) throws Exception {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key.publicKey());
    signature.update(message);
    return signature.verify(signed);
  }
}
