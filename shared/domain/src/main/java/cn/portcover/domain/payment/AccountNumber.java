package cn.portcover.domain.payment;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * 付款账号: a bank account, 8 to 32 digits. Nobody but the bank sees it whole: it is kept sealed, and
 * shown with its last four digits only. So it never writes itself into texts either.
 */
public record AccountNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{8,32}");
  private static final int SHOWN = 4;

  public AccountNumber {
    if (!SHAPE.matcher(value).matches()) {
      // Without what was typed: it may be an account but for one letter.
      throw new Malformed("account-number-malformed");
    }
  }

  /** Without the blanks and hyphens that people write between groups of digits. */
  public static AccountNumber parse(String typed) {
    return new AccountNumber(typed.replaceAll("[ -]", ""));
  }

  /** {@code **** **** 1234}. */
  public String masked() {
    return "**** **** " + value.substring(value.length() - SHOWN);
  }

  @Override
  public String toString() {
    return masked();
  }
}
