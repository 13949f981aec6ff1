package cn.portcover.operation.port;

import java.util.random.RandomGenerator;

/** Pictures of letters that people can read and programs hardly. */
public interface CaptchaImages {
  /**
   * Draws the letters.
   *
   * @param text of {@link cn.portcover.domain.session.Captcha#LETTERS}
   * @param random how they are bent
   * @return a PNG
   */
  byte[] png(String text, RandomGenerator random);
}
