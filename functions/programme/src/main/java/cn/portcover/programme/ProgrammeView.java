package cn.portcover.programme;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.programme.CoverOnCollection;
import cn.portcover.domain.programme.Eligibility;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a company sees it.
 *
 * @param publisher who publishes the list
 * @param collectFrom the first day of collecting
 * @param collectBy the last day on which a policy is collected for the whole period
 * @param extras 一揽子服务
 * @param collection absent until the company has collected
 */
record ProgrammeView(
    ProgrammeId id,
    String name,
    InsurerView insurer,
    String publisher,
    EligibilityView eligibility,
    LocalDate collectFrom,
    LocalDate collectBy,
    CoverNow coverIfCollectedNow,
    CoverView cover,
    int freeCreditReports,
    List<String> extras,
    @Nullable CollectionView collection) {

  record InsurerView(CounterpartyId id, String name) {}

  /**
   * @param criteria who is on the list, in its publisher's words
   * @param eligible whether the programme is for the company
   * @param mayCollect whether it can collect today
   */
  record EligibilityView(
      boolean eligible,
      boolean mayCollect,
      Eligibility reason,
      String reasonLabel,
      String criteria) {}

  /**
   * What collecting today would mean.
   *
   * @param from absent when the cover begins at the policy's issue
   */
  record CoverNow(boolean inTime, @Nullable LocalDate from, LocalDate to, String effect) {}

  /** 保障范围, 保障金额, 保险期限. */
  record CoverView(
      CoverPeriod period,
      BigDecimal coverRatioPercent,
      Money buyerLimit,
      @Nullable Money maximumIndemnity,
      String scope,
      OfferForm.Risks risks,
      List<String> countriesExcluded,
      String premiumPaidBy) {}

  static ProgrammeView of(
      Programme programme,
      Eligibility reason,
      Optional<PolicyCollection> collected,
      LocalDate today,
      Language language) {
    var terms = programme.terms();
    return new ProgrammeView(
        programme.id(),
        language.choose(terms.chineseName(), terms.englishName()),
        new InsurerView(terms.insurer(), programme.insurerName()),
        terms.publisher(),
        new EligibilityView(
            reason.isForCompany(),
            reason == Eligibility.MAY_COLLECT,
            reason,
            reason.label(language),
            terms.criteria()),
        terms.collectFrom(),
        terms.collectBy(),
        now(programme, today, language),
        new CoverView(
            terms.period(),
            terms.coverRatioPercent(),
            terms.buyerLimit(),
            terms.maximumIndemnity(),
            terms.scope(),
            terms.risks(),
            terms.countriesExcluded(),
            terms.premiumPaidBy()),
        terms.freeCreditReports(),
        terms.extras(),
        collected.map(each -> CollectionView.of(each, language)).orElse(null));
  }

  private static CoverNow now(Programme programme, LocalDate today, Language language) {
    CoverOnCollection cover = programme.coverIfCollectedOn(today);
    return new CoverNow(
        cover.inTime(), cover.from(), cover.to(), CollectionView.effect(cover, language));
  }
}
