package cn.portcover.infra.sandbox.journey;

import cn.portcover.domain.application.ConfirmWith;
import org.jspecify.annotations.Nullable;

/**
 * How a journey is to be played.
 *
 * @param algorithm of the card, {@code sm2} or {@code rsa}
 * @param company code of a company with demo cards; absent for the first
 * @param confirmWith what the insurer wants the offer confirmed with
 */
public record JourneyOptions(String algorithm, @Nullable String company, ConfirmWith confirmWith) {
  /**
   * With an SM2 card, as the first company, confirmed by the legal person as the manual of 2024
   * says.
   */
  public static JourneyOptions usual() {
    return new JourneyOptions("sm2", null, ConfirmWith.LEGAL_PERSON_CARD);
  }
}
