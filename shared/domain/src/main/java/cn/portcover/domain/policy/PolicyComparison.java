package cn.portcover.domain.policy;

import cn.portcover.domain.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a policy says otherwise than the one before it. */
public final class PolicyComparison {
  private PolicyComparison() {}

  /** What is compared. */
  public enum Term {
    POLICY_TYPE("保险单类型", "Type of policy"),
    EFFECTIVE_FROM("生效日期", "Effective from"),
    EFFECTIVE_TO("失效日期", "Effective to"),
    COVER_RATIO("赔偿比例", "Cover ratio"),
    BUYER_LIMIT("单一买方赔偿限额", "Limit for one buyer"),
    MAXIMUM_INDEMNITY("累计赔偿限额", "Limit of the policy"),
    PREMIUM("保险费", "Premium"),
    REPORT_WITHIN("可能损失通知期限", "Loss to be reported within"),
    CLAIM_WITHIN("索赔期限", "Claim to be filed within"),
    WAITING_PERIOD("等待期", "Waiting period"),
    CALENDAR("期限计算", "Days counted"),
    SCHEME("投保方案", "Insuring scheme"),
    SPECIAL_TERMS("特别约定", "Special terms");

    private final String chinese;
    private final String english;

    Term(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String label(Language language) {
      return language.choose(chinese, english);
    }
  }

  /**
   * One term that differs.
   *
   * @param before absent where the earlier policy has none
   */
  public record Difference(Term term, @Nullable String before, @Nullable String after) {}

  /** Last year's: of the same insurer and product, the one that began last before this one did. */
  public static Optional<Policy> before(Policy policy, List<Policy> all) {
    return all.stream()
        .filter(other -> other.terms().insurer().equals(policy.terms().insurer()))
        .filter(other -> other.terms().product() == policy.terms().product())
        .filter(other -> other.terms().period().from().isBefore(policy.terms().period().from()))
        .max(java.util.Comparator.comparing(other -> other.terms().period().from()));
  }

  /** The terms that differ, in the order of {@link Term}. */
  public static List<Difference> differences(PolicyTerms before, PolicyTerms after) {
    Map<Term, String> old = written(before);
    Map<Term, String> now = written(after);
    TreeSet<Term> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    return all.stream()
        .filter(term -> !Objects.equals(old.get(term), now.get(term)))
        .map(term -> new Difference(term, old.get(term), now.get(term)))
        .toList();
  }

  private static Map<Term, String> written(PolicyTerms terms) {
    Map<Term, String> written = new LinkedHashMap<>();
    put(written, Term.POLICY_TYPE, terms.policyType());
    put(written, Term.EFFECTIVE_FROM, terms.period().from());
    put(written, Term.EFFECTIVE_TO, terms.period().to());
    put(
        written,
        Term.COVER_RATIO,
        terms.coverRatioPercent().stripTrailingZeros().toPlainString() + "%");
    put(written, Term.BUYER_LIMIT, terms.buyerLimit());
    put(written, Term.MAXIMUM_INDEMNITY, terms.maximumIndemnity());
    put(written, Term.PREMIUM, terms.premium());
    put(written, Term.REPORT_WITHIN, terms.deadlines().reportWithin());
    put(written, Term.CLAIM_WITHIN, terms.deadlines().claimWithin());
    put(written, Term.WAITING_PERIOD, terms.deadlines().waitingPeriod());
    put(written, Term.CALENDAR, terms.deadlines().calendar());
    put(written, Term.SCHEME, lines(terms.scheme()));
    put(written, Term.SPECIAL_TERMS, lines(terms.specialTerms()));
    return written;
  }

  private static @Nullable String lines(List<String> clauses) {
    return clauses.isEmpty() ? null : String.join("\n", clauses);
  }

  private static void put(Map<Term, String> written, Term term, @Nullable Object value) {
    if (value != null) {
      written.put(term, value.toString());
    }
  }
}
