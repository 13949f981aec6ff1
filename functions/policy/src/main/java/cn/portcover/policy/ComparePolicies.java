package cn.portcover.policy;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Language;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.policy.EarlierPolicyNotFound;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyComparison;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 保单对比: what differs from last year's policy, or from the one named. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {PolicyNotFound.class, EarlierPolicyNotFound.class},
    reads = Policy.class)
final class ComparePolicies {
  /** Last year's is among the newest. */
  private static final int NEWEST = 100;

  /**
   * @param before absent where the earlier policy has none
   */
  record DifferenceView(
      PolicyComparison.Term term, String label, @Nullable String before, @Nullable String after) {
    static DifferenceView of(PolicyComparison.Difference one, Language language) {
      return new DifferenceView(one.term(), one.term().label(language), one.before(), one.after());
    }
  }

  /**
   * @param with the earlier policy
   */
  record ComparisonView(PolicyNumber policyNumber, PolicyNumber with, List<DifferenceView> items) {}

  @Get("/policies/{policyNumber}/comparison")
  ComparisonView compare(
      String policyNumber, @Nullable @QueryValue PolicyNumber with, Caller caller, Work work) {
    Policy policy = work.require(Policy.KIND, caller.owner(), policyNumber);
    Policy earlier =
        with == null
            ? before(policy, caller, work)
            : work.require(Policy.KIND, caller.owner(), with.value());
    return new ComparisonView(
        policy.terms().policyNumber(),
        earlier.terms().policyNumber(),
        PolicyComparison.differences(earlier.terms(), policy.terms()).stream()
            .map(one -> DifferenceView.of(one, caller.language()))
            .toList());
  }

  private static Policy before(Policy policy, Caller caller, Work work) {
    List<Policy> all =
        work.store().list(Policy.KIND, caller.owner(), Map.of(), NEWEST, null).items();
    return PolicyComparison.before(policy, all).orElseThrow(EarlierPolicyNotFound::new);
  }
}
