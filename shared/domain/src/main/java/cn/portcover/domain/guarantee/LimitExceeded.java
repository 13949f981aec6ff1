package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.Refusal;
import java.util.Map;
import java.util.TreeMap;

/** The limit has less left than is asked for. */
public final class LimitExceeded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;
  private final transient Money remaining;
  private final transient Money shortOf;

  /**
   * @param remaining 剩余额度 now
   * @param shortOf how much less that is than what is asked for
   */
  public LimitExceeded(LimitStatus status, Money remaining, Money shortOf) {
    super(
        status.name(),
        "剩余额度为 " + remaining + "，还差 " + shortOf + "，不能投保；可以减少担保金额，或追加额度后再投保。",
        "The limit has "
            + remaining
            + " left, which is "
            + shortOf
            + " short; guarantee less, or have the limit increased first.");
    this.remaining = remaining;
    this.shortOf = shortOf;
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(super.facts());
    facts.put("remaining", remaining.amount().toPlainString());
    facts.put("shortOf", shortOf.amount().toPlainString());
    return facts;
  }
}
