package cn.portcover.operation.signing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.ReportToConfirm;
import cn.portcover.operation.Ids;
import cn.portcover.operation.json.Writing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignedContentsTest {
  private final Ids ids = new Ids();
  private final ReportToConfirm body =
      new ReportToConfirm(new RecordId("01JZ0000000000000000000001"));
  private final ReportToConfirm another =
      new ReportToConfirm(new RecordId("01JZ0000000000000000000002"));

  private static Sha256 sha256(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBodyWithoutSaltIsItsJsonAndNoMore() {
    var contents = SignedContents.of(body);

    assertThat(contents.text()).isEqualTo("{\"sealId\":\"01JZ0000000000000000000001\"}");
    assertThat(contents.digest()).isEqualTo(sha256(Writing.json(body)));
    assertThat(contents.withBody(body)).isEmpty();
  }

  @Test
  void theSameBodySaltedTwiceHasTwoDigestsNeitherOfWhichIsItsOwn() {
    var one = SignedContents.salted(body, ids.nonce());
    var two = SignedContents.salted(body, ids.nonce());

    assertThat(one.digest())
        .isNotEqualTo(two.digest())
        .isNotEqualTo(SignedContents.of(body).digest());
  }

  @Test
  void whoeverHasTheSaltFindsTheDigestAndWhetherTheBodyIsTheSame() {
    String salt = ids.nonce();
    var signed = SignedContents.salted(body, salt);

    assertThat(signed.text())
        .isEqualTo("{\"salt\":\"" + salt + "\",\"body\":" + Writing.json(body) + "}");
    assertThat(signed.digest()).isEqualTo(sha256(signed.text()));
    assertThat(signed.withBody(body)).contains(signed);
    assertThat(signed.withBody(another))
        .hasValueSatisfying(
            other -> {
              assertThat(other).isNotEqualTo(signed);
              assertThat(other.digest()).isNotEqualTo(signed.digest());
            });
  }
}
