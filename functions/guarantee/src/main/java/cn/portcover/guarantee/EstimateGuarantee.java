package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.guarantee.GuaranteePeriod;
import cn.portcover.domain.guarantee.GuaranteePremium;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.domain.guarantee.LimitNotUsable;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a planned guarantee would take of the limit, and cost; for reference only. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {LimitNotFound.class, LimitNotUsable.class, InvalidFields.class},
    reads = Limit.class)
final class EstimateGuarantee {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final int FEN = 2;

  /**
   * @param fits whether so much is left now
   * @param remaining 剩余额度 now
   * @param remainingAfter what would be left; absent where it does not fit
   * @param shortOf how much there is too little; absent where it fits
   * @param formula of the premium, with its numbers
   * @param note that the insurer decides
   */
  record EstimateView(
      boolean fits,
      Money remaining,
      @Nullable Money remainingAfter,
      @Nullable Money shortOf,
      Money premium,
      String formula,
      String note) {
    static EstimateView of(LimitLedger ledger, GuaranteePremium premium, Language language) {
      Money amount = premium.amount();
      boolean fits = ledger.fits(amount);
      return new EstimateView(
          fits,
          ledger.remaining(),
          fits ? ledger.remainingAfter(amount) : null,
          fits ? null : ledger.shortOf(amount),
          premium.premium(),
          premium.formula(),
          language.choose("保费仅供参考，以保险公司计算为准。", "For reference only; the insurer decides."));
    }
  }

  /**
   * @param amount the planned duties, CNY, above zero, at most two decimals
   * @param from first day of the guarantee
   * @param to its last day
   */
  @Get("/guarantee/limits/{id}/what-if")
  EstimateView estimate(
      String id,
      @QueryValue BigDecimal amount,
      @QueryValue LocalDate from,
      @QueryValue LocalDate to,
      Caller caller,
      Work work,
      Instant now) {
    Limit limit = work.require(Limit.KIND, caller.owner(), id);
    LimitTerms terms = limit.requireOpen();
    List<FieldError> wrong = new ArrayList<>(amount(amount));
    if (to.isBefore(from)) {
      wrong.add(FieldError.at("/query/to", "period-reversed", from, to));
    } else {
      LocalDate today = LocalDate.ofInstant(now, Policy.ZONE);
      wrong.addAll(GuaranteePeriod.gaps("/query", new CoverPeriod(from, to), terms, today));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    return EstimateView.of(
        limit.ledger(),
        GuaranteePremium.of(new Money(amount, CNY), terms.ratePercent(), new CoverPeriod(from, to)),
        caller.language());
  }

  private static List<FieldError> amount(BigDecimal amount) {
    if (amount.scale() > FEN) {
      return List.of(FieldError.at("/query/amount", "money-scale", CNY.getCurrencyCode(), FEN));
    }
    if (amount.signum() <= 0) {
      return List.of(FieldError.at("/query/amount", "money-not-positive"));
    }
    return (long) amount.precision() - amount.scale() > GuaranteePremium.MOST_DIGITS
        ? List.of(
            FieldError.at("/query/amount", "money-out-of-range", GuaranteePremium.MOST_DIGITS))
        : List.of();
  }
}
