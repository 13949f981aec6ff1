package cn.portcover.infra.sandbox.control;

import java.util.Optional;

/** Reads captchas for programs that try things out on one machine; a deployed system has none. */
@FunctionalInterface
public interface CaptchaReader {
  /**
   * What the picture shows.
   *
   * @param png as it was answered
   * @return absent for a picture that is not one of the last that were drawn
   */
  Optional<String> read(byte[] png);
}
