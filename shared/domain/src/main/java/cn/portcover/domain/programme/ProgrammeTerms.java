package cn.portcover.domain.programme;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.Percent;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a programme (手册 004 §一, §二).
 *
 * @param insurer who issues its policies
 * @param publisher who publishes the list of companies, 深圳市商务局
 * @param criteria who is on the list, 2021 年出口额 800 万美元（含）以下企业
 * @param collectFrom the first day on which policies are collected (领取)
 * @param collectBy the last day on which a policy is collected for the whole period; later ones
 *     cover from their issue on
 * @param period 保险期限
 * @param coverRatioPercent of a loss
 * @param buyerLimit for one buyer or one issuing bank
 * @param scope 保障范围
 * @param freeCreditReports 海外买家资信报告 for a company in a year, 0 to {@value #MOST_REPORTS}
 * @param extras 一揽子服务, one a line
 */
public record ProgrammeTerms(
    CounterpartyId insurer,
    String chineseName,
    String englishName,
    String publisher,
    String criteria,
    LocalDate collectFrom,
    LocalDate collectBy,
    CoverPeriod period,
    BigDecimal coverRatioPercent,
    Money buyerLimit,
    @Nullable Money maximumIndemnity,
    String scope,
    OfferForm.Risks risks,
    List<String> countriesExcluded,
    String premiumPaidBy,
    int freeCreditReports,
    List<String> extras) {
  private static final int MOST_REPORTS = 100;

  public ProgrammeTerms {
    countriesExcluded = List.copyOf(countriesExcluded);
    extras = List.copyOf(extras);
    if (!Percent.isShare(coverRatioPercent)) {
      throw Malformed.in("coverRatioPercent", "percent-out-of-range", coverRatioPercent);
    }
    if (collectBy.isBefore(collectFrom)) {
      throw Malformed.in("collectBy", "period-reversed", collectFrom, collectBy);
    }
    if (collectBy.isAfter(period.to())) {
      throw Malformed.in("collectBy", "collect-by-after-period", period.to());
    }
    if (freeCreditReports < 0 || freeCreditReports > MOST_REPORTS) {
      throw Malformed.in("freeCreditReports", "number-out-of-range", 0, MOST_REPORTS);
    }
  }
}
