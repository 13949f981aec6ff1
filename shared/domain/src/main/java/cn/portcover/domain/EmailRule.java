package cn.portcover.domain;

/**
 * What an insurer's systems cannot take in an e-mail address, as data of its offer (手册 003 §2.2: no
 * hyphen, no underscore).
 *
 * @param forbidden each character that must not stand anywhere in the address
 */
public record EmailRule(String forbidden) {
  public static final EmailRule NONE = new EmailRule("");

  /**
   * Passes the address or names the first character that is not allowed and its place, counted from
   * 1.
   */
  public void check(Email email) {
    for (int i = 0; i < email.value().length(); i++) {
      if (forbidden.indexOf(email.value().charAt(i)) >= 0) {
        throw new Malformed(
            "email-character-not-allowed", email.value().substring(i, i + 1), i + 1);
      }
    }
  }
}
