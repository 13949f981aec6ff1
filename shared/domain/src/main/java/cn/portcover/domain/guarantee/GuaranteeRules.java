package cn.portcover.domain.guarantee;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import cn.portcover.domain.trade.DeclarationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an application must say before it is submitted: everything that is missing or does not fit
 * at once, each at its field of the body, {@code /form/duties/0/amount}.
 */
public final class GuaranteeRules {
  /** Whole digits of one duty, so that all of them together can be reckoned with. */
  private static final int MOST_DIGITS = GuaranteePremium.MOST_DIGITS - 1;

  private static final String DECLARATION = "/form/declarationNumber";
  private static final String PERIOD = "/form/period";

  private GuaranteeRules() {}

  /**
   * @param limit on what the limit was granted: the guarantee begins on one of its days
   * @param today where the company is
   */
  public static List<FieldError> gaps(GuaranteeForm form, LimitTerms limit, LocalDate today) {
    List<FieldError> gaps = new ArrayList<>(gaps(form, today));
    gaps.addAll(GuaranteePeriod.outside(PERIOD, form.period(), limit));
    return List.copyOf(gaps);
  }

  /** What can be said of the form alone. */
  public static List<FieldError> gaps(GuaranteeForm form, LocalDate today) {
    return Stream.of(
            theImportIsNamed(form, today),
            theDutiesAreWhole(form.duties()),
            GuaranteePeriod.gaps(PERIOD, form.period(), today).stream(),
            form.invoice().gaps("/form/invoice"))
        .flatMap(gaps -> gaps)
        .toList();
  }

  /** 报关单号 or 合同号: at least one of the two. */
  private static Stream<FieldError> theImportIsNamed(GuaranteeForm form, LocalDate today) {
    DeclarationNumber number = form.declarationNumber();
    if (number == null) {
      return form.contractNumber() != null
          ? Stream.empty()
          : Stream.of(
              FieldError.at(DECLARATION, "declaration-or-contract-needed"),
              FieldError.at("/form/contractNumber", "declaration-or-contract-needed"));
    }
    if (number.isExport()) {
      return Stream.of(FieldError.at(DECLARATION, "declaration-number-export", number));
    }
    return number.year() > today.getYear()
        ? Stream.of(FieldError.at(DECLARATION, "declaration-number-year", number, year(number)))
        : Stream.empty();
  }

  private static String year(DeclarationNumber number) {
    return String.valueOf(number.year());
  }

  private static Stream<FieldError> theDutiesAreWhole(List<Duty> duties) {
    if (duties.isEmpty()) {
      return Stream.of(FieldError.at("/form/duties", "required"));
    }
    List<FieldError> gaps = new ArrayList<>();
    if (duties.size() > GuaranteeForm.MOST_DUTIES) {
      return Stream.of(FieldError.at("/form/duties", "list-too-long", GuaranteeForm.MOST_DUTIES));
    }
    Set<DutyKind> named = EnumSet.noneOf(DutyKind.class);
    for (int i = 0; i < duties.size(); i++) {
      Duty duty = duties.get(i);
      String at = "/form/duties/" + i;
      if (!named.add(duty.kind())) {
        gaps.add(FieldError.at(at + "/kind", "duty-listed-twice"));
      }
      amount(at + "/amount", duty.amount(), gaps);
    }
    return gaps.stream();
  }

  private static void amount(String at, Money amount, List<FieldError> gaps) {
    if (!Cny.isCny(amount)) {
      gaps.add(FieldError.at(at + "/currency", "currency-must-be-cny"));
    }
    if (amount.amount().signum() <= 0) {
      gaps.add(FieldError.at(at + "/amount", "money-not-positive"));
    }
    if (amount.amount().precision() - amount.amount().scale() > MOST_DIGITS) {
      gaps.add(FieldError.at(at + "/amount", "money-out-of-range", MOST_DIGITS));
    }
  }
}
