package cn.portcover.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Sha256;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealImageTest {
  private static final byte[] PNG = SomeSigning.PIXEL.png();

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] sized(int width, int height) {
    return ByteBuffer.wrap(PNG.clone()).putInt(16, width).putInt(20, height).array();
  }

  private static void refused(byte[] png, String code) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new SealImage(base64(png)))
        .satisfies(m -> assertThat(m.code()).isEqualTo(code));
  }

  @Test
  void isAPngAndKnownByItsDigest() {
    assertThat(SomeSigning.PIXEL.sha256()).isEqualTo(Sha256.of(PNG));
    assertThat(SomeSigning.PIXEL).hasToString("SealImage[" + base64(PNG).length() + " characters]");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "1000, 1000, true",
    "1001, 1, false",
    "1, 1001, false",
    "0, 1, false",
    "1, 0, false",
    "-1, 1, false",
    "1, -2147483648, false"
  })
  void isAThousandPixelsASideAtMost(int width, int height, boolean taken) {
    if (taken) {
      assertThat(new SealImage(base64(sized(width, height))).png()).isEqualTo(sized(width, height));
    } else {
      refused(sized(width, height), "seal-image-too-many-pixels");
    }
  }

  @Test
  void hasTwoHundredKilobytesAtMost() {
    byte[] most = Arrays.copyOf(PNG, SealImage.MOST_BYTES);
    assertThat(new SealImage(base64(most)).value()).hasSizeLessThan(SealImage.LONGEST);
    refused(Arrays.copyOf(PNG, SealImage.MOST_BYTES + 1), "seal-image-too-large");
  }

  @Test
  void isNothingElse() {
    refused(new byte[0], "seal-image-not-png");
    refused(Arrays.copyOf(PNG, 23), "seal-image-not-png");
    for (int i = 0; i < 16; i++) {
      byte[] other = PNG.clone();
      other[i] ^= 1;
      refused(other, "seal-image-not-png");
    }
    assertThat(new SealImage(base64(Arrays.copyOf(PNG, 24))).png()).hasSize(24);
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new SealImage("nicht base64!"))
        .satisfies(m -> assertThat(m.code()).isEqualTo("base64-malformed"));
  }
}
