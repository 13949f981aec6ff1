package cn.portcover.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "policy.pdf|policy.pdf|policy.pdf",
        "保单.pdf|__.pdf|%E4%BF%9D%E5%8D%95.pdf",
        "a\"b;c.pdf|a_b_c.pdf|a%22b%3Bc.pdf",
        "../../etc/passwd|.._.._etc_passwd|.._.._etc_passwd",
        "100%.pdf|100_.pdf|100%25.pdf",
        "𠮷.pdf|_.pdf|%F0%A0%AE%B7.pdf",
        "it's (1).pdf|it_s (1).pdf|it%27s%20%281%29.pdf"
      })
  void twice(String name, String ascii, String extended) {
    assertThat(ContentDisposition.inline(name))
        .isEqualTo("inline; filename=\"" + ascii + "\"; filename*=UTF-8''" + extended);
  }

  @Test
  void nothingBreaksTheHeader() {
    assertThat(ContentDisposition.inline("a\r\nSet-Cookie: x\u202Efdp.\u0000\uD800z\u2028"))
        .isEqualTo(
            "inline; filename=\"a__Set-Cookie_ x_fdp.__z_\";"
                + " filename*=UTF-8''a__Set-Cookie%3A%20x_fdp.__z_");
    assertThat(ContentDisposition.inline("x".repeat(5000))).hasSizeLessThan(400);
    assertThat(ContentDisposition.inline("")).isEqualTo("inline; filename=\"\"; filename*=UTF-8''");
  }
}
