package cn.portcover.policy;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.domain.claim.Indemnity;
import cn.portcover.domain.policy.IndemnityEstimate;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Store;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 赔付试算: what the policy would pay for a loss, with the formula and its inputs. What was approved or
 * paid under the policy before is taken off the limits.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {PolicyNotFound.class, InvalidFields.class},
    reads = {Policy.class, Claim.class})
final class EstimateIndemnity {
  private static final int PAGE = 100;

  /**
   * @param buyerCode whose limit it is; without it only the policy's limit knows of earlier losses
   */
  record Loss(Money loss, @Nullable BuyerCode buyerCode) {}

  /**
   * @param limitedBy COVER_RATIO, BUYER_LIMIT or POLICY_LIMIT
   * @param formula with its numbers
   * @param note that it binds nobody
   */
  record EstimateView(
      PolicyNumber policyNumber,
      @Nullable BuyerCode buyerCode,
      Money estimate,
      IndemnityEstimate.LimitedBy limitedBy,
      String formula,
      IndemnityEstimate inputs,
      String note) {}

  @Post("/policies/{policyNumber}/indemnity-estimates")
  EstimateView estimate(String policyNumber, @Body Loss given, Caller caller, Work work) {
    Policy policy = work.require(Policy.KIND, caller.owner(), policyNumber);
    List<Claim> decided = decided(policy, caller, work);
    BuyerCode buyer = given.buyerCode();
    IndemnityEstimate estimate =
        IndemnityEstimate.of(
            policy.terms(),
            given.loss(),
            paid(policy, decided, claim -> buyer != null && isOf(claim, buyer)),
            paid(policy, decided, claim -> true));
    return new EstimateView(
        policy.terms().policyNumber(),
        buyer,
        estimate.estimate(),
        estimate.limitedBy(),
        estimate.formula(),
        estimate,
        caller
            .language()
            .choose(
                "试算结果仅供参考，以保险机构核定为准。", "An estimate; what the insurer decides is what counts."));
  }

  private static boolean isOf(Claim claim, BuyerCode buyer) {
    return claim.form().buyer() != null && claim.form().buyer().code().equals(buyer);
  }

  /** Claims under the policy that the insurer pays for. */
  private static List<Claim> decided(Policy policy, Caller caller, Work work) {
    List<Claim> decided = new ArrayList<>();
    for (ClaimStatus status : List.of(ClaimStatus.APPROVED, ClaimStatus.PAID)) {
      String cursor = null;
      do {
        Store.Page<Claim> page =
            work.store()
                .list(Claim.KIND, caller.owner(), Map.of("status", status.name()), PAGE, cursor);
        page.items().stream()
            .filter(c -> c.header().policyNumber().equals(policy.terms().policyNumber()))
            .forEach(decided::add);
        cursor = page.nextCursor();
      } while (cursor != null);
    }
    return decided;
  }

  private static Money paid(Policy policy, List<Claim> decided, Predicate<Claim> counted) {
    var currency = policy.terms().buyerLimit().currency();
    BigDecimal sum =
        decided.stream()
            .filter(counted)
            .map(claim -> claim.review().decision())
            .filter(Objects::nonNull)
            .map(Indemnity::indemnity)
            .filter(Objects::nonNull)
            .filter(money -> money.currency().equals(currency))
            .map(Money::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Money(sum, currency);
  }
}
