package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ranges of what the control addresses take. */
final class Bounds {
  private static final int USUAL_LIMIT = 100;
  private static final int MOST = 2000;

  private Bounds() {}

  static int within(String name, @Nullable Integer given, int absent, int least, int most) {
    int value = given == null ? absent : given;
    if (value < least || value > most) {
      throw new BadInput(
          422, name + " is out of range", "give a number from " + least + " to " + most);
    }
    return value;
  }

  /** {@code limit}: how many items at most. */
  static int limit(Call call) {
    String text = call.parameter("limit").orElse(String.valueOf(USUAL_LIMIT));
    if (!text.matches("[0-9]{1,5}")) {
      throw new BadInput(400, "limit is no number", "give a number from 1 to " + MOST);
    }
    return within("limit", Integer.valueOf(text), USUAL_LIMIT, 1, MOST);
  }

  /** Whether a value is the one asked for, or none was asked for. */
  static boolean fits(Optional<String> asked, String value) {
    return asked.isEmpty() || asked.get().equals(value);
  }
}
