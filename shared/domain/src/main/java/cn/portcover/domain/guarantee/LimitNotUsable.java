package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Nothing can be applied for under the limit today: not granted, not begun yet, or over. */
public final class LimitNotUsable extends Refusal.WrongState {
  private static final long serialVersionUID = 1;
  private final transient @Nullable LimitTerms terms;

  /**
   * @param terms absent where it was never granted
   */
  public LimitNotUsable(LimitStatus status, @Nullable LimitTerms terms) {
    super(
        status.name(),
        "该额度当前状态为“"
            + status.label(Language.ZH)
            + "”"
            + (terms == null ? "" : "，" + days(terms, "自 ", " 起生效", "，至 ", " 止"))
            + "，现在不能在该额度下投保。",
        "The limit is "
            + status.name()
            + (terms == null ? "" : days(terms, ", in effect from ", "", " to ", ""))
            + "; nothing can be applied for under it now.");
    this.terms = terms;
  }

  private static String days(
      LimitTerms terms, String from, String afterFrom, String to, String afterTo) {
    return from
        + terms.effectiveFrom()
        + afterFrom
        + (terms.effectiveTo() == null ? "" : to + terms.effectiveTo() + afterTo);
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(super.facts());
    if (terms != null) {
      facts.put("effectiveFrom", terms.effectiveFrom().toString());
      if (terms.effectiveTo() != null) {
        facts.put("effectiveTo", terms.effectiveTo().toString());
      }
    }
    return facts;
  }
}
