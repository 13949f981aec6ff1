package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import java.util.ArrayList;
import java.util.List;

/** That a call was refused, and in the form in which every refusal comes. */
public final class Refused {
  private Refused() {}

  /** Passes when the answer is this problem. */
  public static Reply as(int status, String code, Reply reply) {
    assertThat(reply.headers().get("content-type"))
        .as("%s", reply)
        .isEqualTo("application/problem+json");
    assertThat(reply.problem()).as("%s", reply).isEqualTo(code);
    assertThat(reply.status()).as("%s", reply).isEqualTo(status);
    assertThat(reply.at("status")).hasToString(String.valueOf(status));
    assertThat(reply.text("detail")).isNotBlank();
    assertThat(reply.text("requestId")).isEqualTo(reply.headers().get("x-request-id"));
    return reply;
  }

  /** Passes when the answer names exactly these fields, {@code /contact/email email-malformed}. */
  public static Reply fields(Reply reply, String... pointersAndCodes) {
    as(422, "invalid-fields", reply);
    assertThat(errors(reply)).as("%s", reply).containsExactlyInAnyOrder(pointersAndCodes);
    return reply;
  }

  public static List<String> errors(Reply reply) {
    List<String> errors = new ArrayList<>();
    for (int i = 0; reply.at("errors/" + i) != null; i++) {
      assertThat(reply.text("errors/" + i + "/detail")).isNotBlank();
      errors.add(
          reply.text("errors/" + i + "/pointer") + " " + reply.text("errors/" + i + "/code"));
    }
    return errors;
  }
}
