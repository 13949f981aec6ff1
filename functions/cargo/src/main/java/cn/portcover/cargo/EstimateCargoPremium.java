package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.cargo.CargoInsurance;
import cn.portcover.domain.cargo.CargoPremium;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 保险金额 and 保费 (手册 002 §5.2.1), for reference only. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = InvalidFields.class)
final class EstimateCargoPremium {
  /**
   * @param markupPercent 加成比例, 0 to 100; 10 if absent
   * @param ratePermille 保险费率 ‰, over 0 to 1000
   */
  record Wanted(
      AmountInput invoiceAmount, @Nullable BigDecimal markupPercent, BigDecimal ratePermille) {}

  /**
   * @param formula with its numbers
   * @param note that the insurer decides
   */
  record EstimateView(Money insuredAmount, Money premium, String formula, String note) {
    static EstimateView of(CargoPremium premium, Language language) {
      return new EstimateView(
          premium.insuredAmount(),
          premium.premium(),
          premium.formula(),
          language.choose("保费仅供参考，以保险机构核定为准。", "For reference only; the insurer decides."));
    }
  }

  @Post("/cargo/premium-estimates")
  EstimateView estimate(@Body Wanted given, Caller caller) {
    Money invoiced = given.invoiceAmount().money();
    BigDecimal markup =
        Objects.requireNonNullElse(given.markupPercent(), CargoInsurance.USUAL_MARKUP);
    List<FieldError> problems = CargoPremium.problems("", invoiced, markup, given.ratePermille());
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
    return EstimateView.of(
        CargoPremium.of(invoiced, markup, given.ratePermille()), caller.language());
  }
}
