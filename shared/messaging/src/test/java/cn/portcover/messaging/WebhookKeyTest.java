package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Malformed;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookKeyTest {
  @Test
  void keysAreReadAsTheyAreWritten() {
    var shared = SomeMessages.secretOf(0);
    var pair = SomeMessages.pairOf(0);
    assertThat(shared.text()).isEqualTo("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    assertThat(pair.text()).isEqualTo("whsk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    assertThat(WebhookKey.signing(shared.text()).text()).isEqualTo(shared.text());
    assertThat(WebhookKey.verifying(shared.text()).text()).isEqualTo(shared.text());
    assertThat(WebhookKey.signing(pair.text()).text()).isEqualTo(pair.text());
    assertThat(WebhookKey.verifying(pair.publicKey().text()).text())
        .isEqualTo(pair.publicKey().text());
  }

  /** RFC 8032 §7.1, tests 1 to 3, and one computed with OpenSSL. */
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f,"
        + "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
  })
  void thePublicKeyOfASeed(String seed, String publicKey) {
    var pair = WebhookKey.pair(HexFormat.of().parseHex(seed));
    String expected = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(publicKey));
    assertThat(pair.publicKey().text()).isEqualTo("whpk_" + expected);
  }

  @Test
  void aPrivateKeyMayCarryItsPublicKeyButNoOther() {
    byte[] both =
        Arrays.copyOf(
            HexFormat.of()
                .parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
            64);
    byte[] point =
        HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    System.arraycopy(point, 0, both, 32, 32);
    String text = "whsk_" + Base64.getEncoder().encodeToString(both);
    assertThat(WebhookKey.signing(text).text())
        .isEqualTo("whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
    both[63] ^= 1;
    assertMalformed(() -> WebhookKey.signing("whsk_" + Base64.getEncoder().encodeToString(both)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "whsec_",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
        "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRY=",
        "whsec_not base64 at all not base64 at all!!",
        "whpk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
        "WHSEC_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
      })
  void whatIsNoKeyIsRefused(String text) {
    assertMalformed(() -> WebhookKey.signing(text));
    assertMalformed(() -> WebhookKey.verifying(text));
  }

  @Test
  void aSecretHas24To64Bytes() {
    assertMalformed(() -> WebhookKey.shared(new byte[23]));
    assertMalformed(() -> WebhookKey.shared(new byte[65]));
    assertThat(WebhookKey.verifying(WebhookKey.shared(new byte[24]).text())).isNotNull();
    assertThat(WebhookKey.verifying(WebhookKey.shared(new byte[64]).text())).isNotNull();
    assertMalformed(() -> WebhookKey.verifying("whsec_" + "A".repeat(1_000_000)));
  }

  @Test
  void aPrivateKeyDoesNotVerifyAndAPublicKeyDoesNotSign() {
    assertMalformed(() -> WebhookKey.verifying(SomeMessages.pairOf(0).text()));
    assertMalformed(() -> WebhookKey.signing(SomeMessages.pairOf(0).publicKey().text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "0200000000000000000000000000000000000000000000000000000000000000"
      })
  void pointsThatAreNoKeyAreRefused(String point) {
    String text = "whpk_" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(point));
    assertMalformed(() -> WebhookKey.verifying(text));
  }

  @Test
  void aSecretDoesNotShowItself() {
    assertThat(SomeMessages.secretOf(0)).hasToString("whsec_…");
    assertThat(SomeMessages.pairOf(0)).hasToString("whsk_…");
  }

  private static void assertMalformed(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(Malformed.class)
        .extracting(e -> ((Malformed) e).code())
        .isEqualTo("webhook-key-malformed");
  }
}
