package cn.portcover.home;

import cn.portcover.domain.Language;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.policy.Policy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day that the company should not miss.
 *
 * @param daysLeft 0 on the day itself
 * @param about the record, {@code policies/P-1}
 * @param link to it
 */
record Deadline(Kind kind, String label, LocalDate on, long daysLeft, String about, String link) {

  /** What is due. */
  enum Kind {
    REPORT_BY("可能损失通知截止日", "Report losses by"),
    CLAIM_BY("索赔截止日", "Claim by"),
    WAITING_PERIOD_ENDS("等待期届满", "Waiting period ends");

    private final String chinese;
    private final String english;

    Kind(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    String label(Language language) {
      return language.choose(chinese, english);
    }
  }

  /** Those of a policy that are not over. */
  static void of(Policy policy, LocalDate today, Language language, List<Deadline> all) {
    ClaimDeadlines deadlines = ClaimDeadlines.of(policy.terms());
    add(Kind.REPORT_BY, deadlines.reportBy(), policy.subject(), today, language, all);
    add(Kind.CLAIM_BY, deadlines.claimBy(), policy.subject(), today, language, all);
  }

  /** Those of a claim that its policy has not: counted from its own loss or submission. */
  static void of(
      Claim claim, Policy policy, LocalDate today, Language language, List<Deadline> all) {
    ClaimDeadlines deadlines = ClaimDeadlines.of(claim, policy.terms());
    if (claim.form().lossOn() != null && claim.submission() == null) {
      add(Kind.REPORT_BY, deadlines.reportBy(), claim.subject(), today, language, all);
      add(Kind.CLAIM_BY, deadlines.claimBy(), claim.subject(), today, language, all);
    }
    add(
        Kind.WAITING_PERIOD_ENDS,
        deadlines.waitingPeriodEnds(),
        claim.subject(),
        today,
        language,
        all);
  }

  private static void add(
      Kind kind,
      @Nullable LocalDate on,
      String about,
      LocalDate today,
      Language language,
      List<Deadline> all) {
    if (on != null && !on.isBefore(today)) {
      long left = ChronoUnit.DAYS.between(today, on);
      all.add(new Deadline(kind, kind.label(language), on, left, about, "/v1/" + about));
    }
  }
}
