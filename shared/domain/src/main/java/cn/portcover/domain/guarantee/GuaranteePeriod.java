package cn.portcover.domain.guarantee;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 保证期间: what of it does not go with the limit, or with today. */
public final class GuaranteePeriod {
  private GuaranteePeriod() {}

  /**
   * @param place pointer of the object whose fields {@code from} and {@code to} are
   * @param limit on what the limit was granted: the guarantee begins on one of its days
   * @param today where the company is
   */
  public static List<FieldError> gaps(
      String place, CoverPeriod period, LimitTerms limit, LocalDate today) {
    List<FieldError> gaps = new ArrayList<>(gaps(place, period, today));
    gaps.addAll(outside(place, period, limit));
    return gaps;
  }

  /** What does not go with today. */
  static List<FieldError> gaps(String place, CoverPeriod period, LocalDate today) {
    List<FieldError> gaps = new ArrayList<>();
    if (period.from().isBefore(today)) {
      gaps.add(FieldError.at(place + "/from", "guarantee-in-the-past", today));
    }
    if (!GuaranteePremium.isWithinMost(period)) {
      gaps.add(FieldError.at(place + "/to", "guarantee-too-long", GuaranteePremium.MOST_YEARS));
    }
    return gaps;
  }

  /** What does not go with the limit. */
  static List<FieldError> outside(String place, CoverPeriod period, LimitTerms limit) {
    LocalDate from = period.from();
    List<FieldError> gaps = new ArrayList<>();
    if (from.isBefore(limit.effectiveFrom())) {
      gaps.add(FieldError.at(place + "/from", "guarantee-before-limit", limit.effectiveFrom()));
    }
    if (limit.effectiveTo() != null && limit.isOverOn(from)) {
      gaps.add(FieldError.at(place + "/from", "guarantee-after-limit", limit.effectiveTo()));
    }
    return gaps;
  }
}
