package cn.portcover.domain.reference;

import cn.portcover.domain.Language;
import java.math.BigDecimal;

/**
 * How much of an invoice has been collected (收汇状态). The manual calls the same field 收汇方式 in its
 * text (手册 000 §4).
 */
public enum CollectionStatus {
  NOT_COLLECTED("未收汇", "Not collected"),
  PARTLY_COLLECTED("部分收汇", "Partly collected"),
  COLLECTED("已收汇", "Collected");

  private final String chinese;
  private final String english;

  CollectionStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** What the amounts of one currency say. */
  public static CollectionStatus of(BigDecimal invoiced, BigDecimal received) {
    if (received.signum() <= 0) {
      return NOT_COLLECTED;
    }
    return received.compareTo(invoiced) < 0 ? PARTLY_COLLECTED : COLLECTED;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
