package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The year's free credit reports are used up. */
public final class NoFreeReportsLeft extends Refusal.WrongState {
  private static final long serialVersionUID = 1;
  private final LocalDate nextYear;

  /**
   * @param nextYear the day from which there are new ones
   */
  public NoFreeReportsLeft(int free, LocalDate nextYear) {
    super(
        "USED_UP",
        "本年度 " + free + " 份免费资信报告已用完。",
        "The " + free + " free credit reports of this year are used up.");
    this.nextYear = nextYear;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("currentStatus", "USED_UP", "newReportsFrom", nextYear.toString());
  }
}
