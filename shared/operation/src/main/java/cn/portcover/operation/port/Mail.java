package cn.portcover.operation.port;

import cn.portcover.domain.Email;

/** E-mail to persons who have asked for it. */
public interface Mail {
  /**
   * A letter.
   *
   * @param id the same for the same letter sent again, so that mail programs show it once: letters,
   *     digits and hyphens
   * @param text plain, lines ended by a line feed
   */
  record Letter(String id, Email to, String subject, String text) {}

  /** Whether there is an address to send from; without one nothing can be sent. */
  boolean isSetUp();

  /**
   * Hands the letter over to be delivered.
   *
   * @return whether it was taken; false where the address is one that nothing can be sent to
   * @throws Unavailable when nobody takes letters now
   */
  boolean send(Letter letter);
}
