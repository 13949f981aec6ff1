package cn.portcover.messaging.type;

import cn.portcover.domain.Text;

/**
 * A text that only its receiver reads: in a kept message it stands sealed, {@code
 * portcover-sealed:payment-agreements/01J…:AQID…}, and it is opened at each delivery ({@link
 * cn.portcover.messaging.SealedTexts}).
 */
public record SealedText(String value) implements Text {
  private static final String SCHEME = "portcover-sealed:";

  /**
   * @param sealed what the cipher answered
   * @param context under which it was sealed; without a colon
   */
  public static SealedText of(String sealed, String context) {
    return new SealedText(SCHEME + context + ":" + sealed);
  }

  public boolean isSealed() {
    return value.startsWith(SCHEME) && value.indexOf(':', SCHEME.length()) > 0;
  }

  /** Under what it was sealed. */
  public String context() {
    return value.substring(SCHEME.length(), border());
  }

  public String sealed() {
    return value.substring(border() + 1);
  }

  private int border() {
    return value.indexOf(':', SCHEME.length());
  }

  /** Not what may stand open in it. */
  @Override
  public String toString() {
    return isSealed() ? value : "…";
  }
}
