package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2HashesTest {
  private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private final Argon2Hashes hashes = new Argon2Hashes();

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    String hash = hashes.hash("旧时王谢 堂前燕 flies", SALT);

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSize(97);
    assertThat(hashes.matches("旧时王谢 堂前燕 flies", hash)).isTrue();
    assertThat(hashes.matches("旧时王谢 堂前燕 Flies", hash)).isFalse();
    assertThat(hashes.matches("旧时王谢 堂前燕 flies ", hash)).isFalse();
  }

  @Test
  void anotherSaltGivesAnotherHash() {
    assertThat(hashes.hash("the same words", SALT))
        .isNotEqualTo(hashes.hash("the same words", new byte[16]));
  }

  /** From the tests of the reference implementation, whose memory is not ours. */
  @Test
  void aHashOfTheReferenceImplementationHolds() {
    String theirs =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    assertThat(hashes.matches("password", theirs)).isTrue();
    assertThat(hashes.matches("differentpassword", theirs)).isFalse();
  }

  @Test
  void whatAHashWasMadeWithCounts() {
    String strong = hashes.hash("the same words", SALT);
    String[] parts = strong.split("\\$", -1);

    assertThat(parts[2]).isEqualTo("v=19");
    assertThat(hashes.matches("the same words", strong.replace("t=2", "t=3"))).isFalse();
  }

  @Test
  void nobodysHashHasNoPassword() {
    assertThat(hashes.ofNobody()).hasSize(97).endsWith("A".repeat(43));
    assertThat(hashes.matches("", hashes.ofNobody())).isFalse();
    assertThat(hashes.matches("password", hashes.ofNobody())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$argon2i$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAA",
        "$argon2id$v=19$m=9999999,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAA"
      })
  void whatIsNoHashOfOursIsAFault(String text) {
    assertThatThrownBy(() -> hashes.matches("x", text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSaltHasSixteenBytes() {
    assertThatThrownBy(() -> hashes.hash("x", new byte[8]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
