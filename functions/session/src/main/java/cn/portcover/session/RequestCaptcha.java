package cn.portcover.session;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.session.Captcha;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import cn.portcover.operation.port.CaptchaImages;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** 验证码: letters that a person reads before a password is tried. */
@Operation(
    caller = ANYONE,
    changes = Captcha.class,
    refuses = {})
final class RequestCaptcha {
  private final CaptchaImages images;
  private final Ids ids;

  RequestCaptcha(CaptchaImages images, Ids ids) {
    this.images = images;
    this.ids = ids;
  }

  /**
   * @param image PNG, base64
   */
  record CaptchaView(RecordId captchaId, @Length(20_000) String image, Instant expiresAt) {}

  @Post("/session/captchas")
  @Status(HttpStatus.CREATED)
  CaptchaView request(Work work, Instant now) {
    RandomGenerator random = ids.generator();
    String text = text(random);
    Captcha captcha = Captcha.made(ids.next(now), text, now);
    work.keep(captcha);
    return new CaptchaView(
        captcha.id(),
        Base64.getEncoder().encodeToString(images.png(text, random)),
        captcha.validUntil());
  }

  private static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder(Captcha.LENGTH);
    for (int i = 0; i < Captcha.LENGTH; i++) {
      text.append(Captcha.LETTERS.charAt(random.nextInt(Captcha.LETTERS.length())));
    }
    return text.toString();
  }
}
