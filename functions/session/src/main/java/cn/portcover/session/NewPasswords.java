package cn.portcover.session;

import cn.portcover.domain.Company;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.session.PasswordRules;
import cn.portcover.domain.session.UserName;
import cn.portcover.operation.Ids;
import cn.portcover.operation.port.PasswordHashes;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Passwords that persons choose: refused when they are short, common, or easily guessed by whoever
 * knows the person (OWASP ASVS 5.0, 6.2.1–6.2.12).
 */
@Singleton
final class NewPasswords {
  /** Guesses that the estimator thinks are needed: 3 is "safely unguessable" slowly hashed. */
  private static final int LEAST_SCORE = 3;

  /** The estimator's time grows with the length; what is strong so far stays so. */
  private static final int LOOKED_AT = 64;

  private static final int SALT_BYTES = 16;

  private final PasswordHashes hashes;
  private final Ids ids;

  NewPasswords(PasswordHashes hashes, Ids ids) {
    this.hashes = hashes;
    this.ids = ids;
  }

  /**
   * The hash of a password that may be chosen.
   *
   * @param pointer where it stands in the request
   */
  String hash(String pointer, String password, UserName name, Company company, String person) {
    List<String> words =
        List.of(name.value(), person, company.name(), company.uscc().value(), "portcover");
    Optional<FieldError> broken =
        PasswordRules.broken(pointer, password, words)
            .or(() -> guessable(pointer, password, words));
    if (broken.isPresent()) {
      throw new InvalidFields(List.of(broken.get()));
    }
    return hashes.hash(password, ids.random(SALT_BYTES));
  }

  private static Optional<FieldError> guessable(
      String pointer, String password, List<String> words) {
    String start = password.length() <= LOOKED_AT ? password : password.substring(0, LOOKED_AT);
    return new Zxcvbn().measure(start, words).getScore() < LEAST_SCORE
        ? Optional.of(FieldError.at(pointer, "password-guessable"))
        : Optional.empty();
  }
}
