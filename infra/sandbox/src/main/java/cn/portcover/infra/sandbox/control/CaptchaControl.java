package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import cn.portcover.operation.json.Length;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /captchas}: what a captcha shows, so that signing in by password can be scripted here. */
public final class CaptchaControl {
  private final CaptchaReader captchas;

  public CaptchaControl(CaptchaReader captchas) {
    this.captchas = captchas;
  }

  public List<Route> routes() {
    return List.of(
        new Route(
            "POST",
            "/captchas/readings",
            "what a captcha of POST /v1/session/captchas shows: {\"image\": \"base64\"}",
            this::read));
  }

  record Wanted(@Length(100_000) String image) {}

  private Reply read(Call call) {
    call.requireParametersOf(Set.of());
    try {
      byte[] png = Base64.getDecoder().decode(call.read(Wanted.class).image());
      String text =
          captchas
              .read(png)
              .orElseThrow(
                  () ->
                      new BadInput(
                          404,
                          "this picture is not one of the last that were drawn",
                          "request a captcha and send its image as it came"));
      return Reply.json(200, Map.of("text", text));
    } catch (IllegalArgumentException e) {
      throw new BadInput(422, "the image is not base64", "send it as it came");
    }
  }
}
