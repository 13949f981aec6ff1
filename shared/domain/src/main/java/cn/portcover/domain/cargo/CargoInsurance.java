package cn.portcover.domain.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 保险信息.
 *
 * @param coverCode 险别, one of the open cover's; the only one that can be meant where the company
 *     names none
 * @param coverName what the open cover called it when this was saved; absent where it knows no such
 *     code
 * @param invoiceAmount 发票金额
 * @param markupPercent 加成比例, 0 to 100
 * @param ratePermille 保险费率 ‰, over 0 to 1000
 * @param otherCover 其他附加险, in words
 */
public record CargoInsurance(
    @Nullable String coverCode,
    @Nullable String coverName,
    @Nullable Money invoiceAmount,
    BigDecimal markupPercent,
    @Nullable BigDecimal ratePermille,
    List<AdditionalCover> additionalCovers,
    @Nullable String otherCover) {
  /** 加成比例 where nothing is said (手册 002 §5.2.1: 默认 10%). */
  public static final BigDecimal USUAL_MARKUP = BigDecimal.TEN;

  /** 默认人民币. */
  public static final String USUAL_CURRENCY = "CNY";

  public static final CargoInsurance EMPTY =
      new CargoInsurance(null, null, null, USUAL_MARKUP, null, List.of(), null);

  public CargoInsurance {
    additionalCovers = additionalCovers.stream().distinct().toList();
  }

  /**
   * With the cover that is meant.
   *
   * @param meant absent where that is not known
   */
  CargoInsurance of(OpenCoverTerms.@Nullable Cover meant) {
    return new CargoInsurance(
        meant == null ? coverCode : meant.code(),
        meant == null ? null : meant.name(),
        invoiceAmount,
        markupPercent,
        ratePermille,
        additionalCovers,
        otherCover);
  }

  /** What cannot be even in a draft. */
  List<FieldError> problems() {
    List<FieldError> problems = new ArrayList<>();
    if (invoiceAmount != null) {
      problems.addAll(
          CargoPremium.problems("/insurance", invoiceAmount, markupPercent, ratePermille));
    } else {
      problems.addAll(CargoPremium.problems("/insurance", markupPercent, ratePermille));
    }
    return problems;
  }

  /** 保险金额 and 保费 as they follow from what is filled in; for reference only. */
  public Optional<CargoPremium> estimate() {
    return invoiceAmount == null || ratePermille == null
        ? Optional.empty()
        : Optional.of(CargoPremium.of(invoiceAmount, markupPercent, ratePermille));
  }
}
