package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyStatus;
import cn.portcover.domain.guarantee.GuaranteeReview;
import cn.portcover.domain.guarantee.GuaranteeReviewResult;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A power cut before or after any call of the store while a schedule ends what is over: the next
 * run of it ends the same once.
 */
final class GuaranteeExpiryPowerCutTest {
  private static final String TOTAL = "60000000.00";

  private final Cuts cuts = new Cuts(Trial.system().beans().getBean(Power.class));
  private final SomeCompany company = SomeCompany.fresh();
  private final Books books = new Books(company);

  private static LocalDate yesterday() {
    return SomeCovers.today().minusDays(1);
  }

  /**
   * Ends one such record after the other.
   *
   * @param over keeps a new one that is over; answers its key
   * @param status in which the schedule leaves it
   * @param also what else is so once it has ended
   */
  private <T extends Kept> void endsOnce(
      String schedule,
      RecordKind<T> kind,
      Supplier<String> over,
      String status,
      BiConsumer<T, String> also) {
    while (Trial.run(schedule) > 0) {
      // What other tests left.
    }
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          T before = books.now(kind, over.get());

          boolean lasted = cuts.lasts(call, after, () -> Trial.run(schedule));

          assertThat(books.now(kind, before.key()).version())
              .as(told)
              .isIn(before.version(), before.version() + 1);
          Trial.run(schedule);
          Trial.run(schedule);
          T ended = books.now(kind, before.key());
          assertThat(ended.version()).as(told).isEqualTo(before.version() + 1);
          assertThat(Objects.requireNonNull(ended.statuses().get("status")).name())
              .as(told)
              .isEqualTo(status);
          also.accept(ended, told);
          return lasted;
        });
  }

  @Test
  void anAuthorisationExpiresOnceOrNotAtAll() {
    endsOnce(
        "ExpireCreditAuthorisations",
        CreditAuthorisation.KIND,
        () ->
            SomeGuarantees.authorisation(
                    company, SomeCovers.insurer().id(), Trial.now().minus(Duration.ofDays(367)))
                .value(),
        "EXPIRED",
        (ended, told) -> assertThat(ended.dueAt()).as(told).isEmpty());
  }

  @Test
  void aLimitExpiresOnceOrNotAtAll() {
    endsOnce(
        "ExpireLimits",
        Limit.KIND,
        this::limitThatIsOver,
        "EXPIRED",
        (ended, told) -> {
          String id = ended.id().value();
          assertThat(books.entries(id, LimitChange.Kind.EXPIRE)).as(told).isEqualTo(1);
          assertThat(books.notices(NoticeKind.LIMIT_EXPIRED, ended.subject()))
              .as(told)
              .isEqualTo(1);
          books.requireWhole(id, told);
        });
  }

  private String limitThatIsOver() {
    var terms =
        new LimitTerms(new BigDecimal("2.30"), yesterday().minusDays(30), yesterday(), Trial.now());
    return SomeGuarantees.limit(company, TOTAL, SomeCovers.insurer().id(), terms);
  }

  /** What an unpaid application has reserved is free again, with its end or not at all. */
  @Test
  void anApplicationLapsesOnceOrNotAtAll() {
    String limit = SomeGuarantees.limit(company, TOTAL);
    endsOnce(
        "LapseGuaranteeApplications",
        GuaranteeApplication.KIND,
        () -> unpaid(limit),
        "LAPSED",
        (ended, told) -> {
          assertThat(ended.holding().isReserved()).as(told).isFalse();
          assertThat(entriesAbout(ended.id(), limit)).as(told).isEqualTo(2);
          assertThat(books.notices(NoticeKind.GUARANTEE_APPLICATION_LAPSED, ended.subject()))
              .as(told)
              .isEqualTo(1);
          books.requireWhole(limit, told);
        });
  }

  private long entriesAbout(RecordId application, String limit) {
    return books.entries(limit).stream()
        .filter(entry -> application.equals(entry.cause().applicationId()))
        .count();
  }

  /** 核保成功待缴费, until yesterday. */
  private String unpaid(String limit) {
    Filed awaiting =
        SomeGuarantees.in(
            GuaranteeApplicationStatus.AWAITING_UNDERWRITING,
            SomeGuarantees.submitted(company, company.operator(), limit));
    var approved =
        new GuaranteeReview(
            GuaranteeReviewResult.APPROVED,
            List.of(),
            Money.of(SomeGuaranteeMessages.PREMIUM, "CNY"),
            yesterday(),
            Trial.now());
    return SomeGuarantees.moved(awaiting, application -> application.review(approved)).id();
  }

  @Test
  void aPolicyExpiresOnceOrNotAtAllAndKeepsItsLimit() {
    Filed filed =
        SomeGuarantees.effective(
            SomeGuarantees.submitted(company, company.operator()), Trial.fresh("JQGB"));
    GuaranteePolicy inForce = books.kept(GuaranteePolicy.KIND).getFirst();
    endsOnce(
        "ExpireGuaranteePolicies",
        GuaranteePolicy.KIND,
        () -> like(inForce),
        "EXPIRED",
        (ended, told) -> {
          books.requireWhole(filed.limit(), told);
          assertThat(SomeGuarantees.ledger(company, filed.limit()).getFirst())
              .as(told)
              .isEqualTo(SomeGuarantees.AMOUNT);
        });
  }

  /** Another of the same application, whose last day was yesterday. */
  private static String like(GuaranteePolicy one) {
    var over =
        new GuaranteePolicy(
            new PolicyNumber(Trial.fresh("JQGB")),
            one.applicationId(),
            one.company(),
            one.limit(),
            one.form(),
            new CoverPeriod(yesterday().minusDays(30), yesterday()),
            one.guaranteedAmount(),
            one.premium(),
            GuaranteePolicyStatus.EFFECTIVE,
            Trial.now(),
            1);
    SomePayments.keep(over);
    return over.key();
  }
}
