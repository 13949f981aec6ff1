package cn.portcover.document.layout;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How figures are written in documents: one form each, which no reader of either language can
 * mistake.
 */
public final class Wording {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss '(UTC+8)'", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private Wording() {}

  /** {@code USD 150,000.00}: the code of ISO 4217, thousands parted by commas. */
  public static String money(Money money) {
    int scale = money.amount().scale();
    return money.currency().getCurrencyCode()
        + " "
        + String.format(Locale.ROOT, "%,." + scale + "f", money.amount());
  }

  /** {@code 80%}. */
  public static String percent(BigDecimal percent) {
    return plain(percent) + "%";
  }

  /** {@code 0.8‰}. */
  public static String permille(BigDecimal permille) {
    return plain(permille) + "‰";
  }

  private static String plain(BigDecimal number) {
    BigDecimal brief = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return brief.toPlainString();
  }

  /** {@code 2026-07-01 10:15:30 (UTC+8)}: Beijing time, whole seconds. */
  public static String instant(Instant instant) {
    return INSTANT.format(instant);
  }

  /** Both days are included. */
  public static String period(CoverPeriod period, Language language) {
    return language.choose(
        period.from() + " 零时起至 " + period.to() + " 二十四时止",
        period.from() + " 00:00 to " + period.to() + " 24:00");
  }

  /** {@code 10 个工作日}, {@code 4 个月}; months and years are always calendar ones. */
  public static String within(Period period, boolean workingDays, Language language) {
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), " 年", " year", language);
    add(parts, period.getMonths(), " 个月", " month", language);
    String days = workingDays ? " 个工作日" : " 日";
    add(parts, period.getDays(), days, workingDays ? " working day" : " day", language);
    return parts.isEmpty() ? language.choose("立即", "at once") : String.join(" ", parts);
  }

  private static void add(
      List<String> parts, int count, String chinese, String english, Language language) {
    if (count != 0) {
      parts.add(count + language.choose(chinese, count == 1 ? english : english + "s"));
    }
  }
}
