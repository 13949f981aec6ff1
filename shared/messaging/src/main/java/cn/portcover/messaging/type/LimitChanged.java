package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.Cny;
import cn.portcover.operation.json.Length;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code limit.changed}: one entry of the insurer's own ledger of a limit. After it, its figures
 * and ours must be the same.
 *
 * @param total 总额度 after the entry, CNY
 * @param used 已使用额度 after the entry, CNY
 * @param at when the insurer entered it; also tells apart entries without a sequence
 */
public record LimitChanged(RecordId limitId, Entry entry, Money total, Money used, Instant at) {

  /**
   * What changed.
   *
   * @param amount CNY, above zero; required with USE and RELEASE, and of no matter otherwise
   * @param reference the application's or policy's number where it is one of ours, or the insurer's
   *     own
   */
  public record Entry(Kind kind, @Nullable Money amount, @Length(64) String reference) {
    public Entry {
      if (kind.hasAmount()) {
        requireAmount(amount);
      }
    }

    private static void requireAmount(@Nullable Money amount) {
      if (amount == null) {
        throw Malformed.in("amount", "required");
      }
      requireCny("amount", amount);
      if (amount.amount().signum() == 0) {
        throw Malformed.in("amount", "money-not-positive");
      }
    }

    /** Of USE and RELEASE. */
    public Money stated() {
      if (amount == null) {
        throw new IllegalStateException(kind + " has no amount");
      }
      return amount;
    }
  }

  /** 使用, 解除, 总额度变更, 失效. */
  public enum Kind {
    USE,
    RELEASE,
    TOTAL,
    EXPIRE;

    /** Whether it is of an amount that somebody takes up or gives back. */
    public boolean hasAmount() {
      return this == USE || this == RELEASE;
    }
  }

  public LimitChanged {
    requireCny("total", total);
    requireCny("used", used);
  }

  private static void requireCny(String field, Money money) {
    if (!Cny.isCny(money)) {
      throw Malformed.in(field, "currency-must-be-cny");
    }
    if (money.amount().signum() < 0) {
      throw Malformed.in(field, "money-negative");
    }
  }

  /**
   * Which entry it is: told again, it is the same.
   *
   * @param sequence of the message, where it has one
   */
  public RecordId entryId(@Nullable Long sequence) {
    Object order = sequence == null ? at : sequence;
    return RecordId.following(
        limitId
            + " "
            + entry.kind()
            + " "
            + entry.reference()
            + " "
            + entry.amount()
            + " "
            + order);
  }
}
