package cn.portcover.domain.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field that a later submission says otherwise than the one before.
 *
 * @param pointer JSON pointer into the claim, {@code /issuingBank/swift}
 * @param before absent when it was not filled in
 * @param after absent when it is not any more
 */
public record ClaimDifference(String pointer, @Nullable String before, @Nullable String after) {
  boolean isOne() {
    return !Objects.equals(before, after);
  }
}
