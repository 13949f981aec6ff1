package cn.portcover.domain.session;

import cn.portcover.domain.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password may be (OWASP ASVS 5.0, 6.2): long, and none that others would try first. Nothing
 * is asked of its characters, and it is taken exactly as it was typed.
 */
public final class PasswordRules {
  /** Characters that it has at least (6.2.1). */
  public static final int SHORTEST = 12;

  /** Characters that it has at most; 64 must be allowed (6.2.9). */
  public static final int LONGEST = 128;

  /** A shorter word of letters is in too many passwords by chance; one of Chinese is not. */
  private static final int SHORTEST_WORD = 4;

  private static final List<String> OUR_WORDS = List.of("portcover", "singlewindow", "单一窗口");

  private PasswordRules() {}

  /**
   * What is wrong with it; empty when nothing is.
   *
   * @param pointer where it stands in the request
   * @param ownWords what others know of the person: names, codes (6.2.11)
   */
  public static Optional<FieldError> broken(
      String pointer, String password, List<String> ownWords) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(FieldError.at(pointer, "password-too-short", SHORTEST));
    } else if (length > LONGEST) {
      return Optional.of(FieldError.at(pointer, "password-too-long", LONGEST));
    }
    return containsOneOf(password, OUR_WORDS) || containsOneOf(password, ownWords)
        ? Optional.of(FieldError.at(pointer, "password-contains-known-word"))
        : Optional.empty();
  }

  private static boolean tells(String word) {
    return word.length() >= SHORTEST_WORD
        || !word.isEmpty() && word.codePoints().allMatch(Character::isIdeographic);
  }

  private static boolean containsOneOf(String password, List<String> words) {
    String small = password.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(PasswordRules::tells)
        .anyMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
  }
}
