package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a company does again and again (submits, asks to withdraw) and an answer may say which. */
final class Counted {
  private Counted() {}

  /**
   * Passes an answer to the last time, and one that does not say.
   *
   * @param pointer where it says so
   * @param meant which time; absent where it does not say
   * @throws Overtaken when it answers an earlier time
   * @throws InvalidFields when there was no such time yet
   */
  static void requireLast(String pointer, @Nullable Integer meant, int last) {
    if (meant == null || meant == last) {
      return;
    }
    if (meant > last || meant < 1) {
      throw new InvalidFields(List.of(FieldError.at(pointer, "number-of-the-future", meant, last)));
    }
    throw new Overtaken();
  }
}
