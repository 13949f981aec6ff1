package cn.portcover.testkit.card;

import cn.portcover.domain.Uscc;
import java.util.random.RandomGenerator;

/** Unified social credit codes of companies that nobody knows yet. */
public final class FreshUscc {
  private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String XIAN_COMPANIES = "91610131";
  private static final int DRAWN = 9;

  private FreshUscc() {}

  /** A code that holds its check character (GB 32100-2015). */
  public static Uscc drawn(RandomGenerator random) {
    StringBuilder code = new StringBuilder(XIAN_COMPANIES);
    for (int i = 0; i < DRAWN; i++) {
      code.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < code.length(); i++) {
      sum += SYMBOLS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % SYMBOLS.length();
    }
    int check = (SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length();
    return new Uscc(code.append(SYMBOLS.charAt(check)).toString());
  }
}
