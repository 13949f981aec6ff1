package cn.portcover.domain.claim;

import cn.portcover.domain.application.Decision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer's receipts have come to so far.
 *
 * @param reviewed the last receipt of the review that counted
 * @param withdrawalAnswered the last answer to a request for withdrawal that counted
 * @param tasks what to mend, while the claim is returned
 * @param handler 客户经理, as the latest receipt that names one does
 */
public record Review(
    @Nullable Heard reviewed,
    @Nullable Heard withdrawalAnswered,
    List<ClaimTask> tasks,
    @Nullable Indemnity decision,
    Decision.@Nullable Handler handler,
    @Nullable Instant handlerAt) {
  public static final Review NONE = new Review(null, null, List.of(), null, null, null);

  /** A receipt that counted. */
  public record Heard(Instant at, ReviewResult result) {}

  public Review {
    tasks = List.copyOf(tasks);
  }

  /** Whether nothing later of the same matter has counted already. */
  boolean isNews(ClaimReceipt receipt) {
    Heard last = receipt.result().isOfWithdrawal() ? withdrawalAnswered : reviewed;
    return last == null || receipt.isAfter(last.at(), last.result());
  }

  Review hear(ClaimReceipt receipt) {
    Heard heard = new Heard(receipt.at(), receipt.result());
    if (receipt.result().isOfWithdrawal()) {
      return new Review(reviewed, heard, tasks, decision, handler, handlerAt).asking(receipt);
    }
    return new Review(
            heard,
            withdrawalAnswered,
            receipt.result() == ReviewResult.RETURNED ? receipt.items() : tasks,
            receipt.decision() == null ? decision : receipt.decision(),
            handler,
            handlerAt)
        .asking(receipt);
  }

  /** Whom to ask, where the receipt names somebody and none that is later does. */
  Review asking(ClaimReceipt receipt) {
    if (receipt.handler() == null || handlerAt != null && handlerAt.isAfter(receipt.at())) {
      return this;
    }
    return new Review(
        reviewed, withdrawalAnswered, tasks, decision, receipt.handler(), receipt.at());
  }

  Review mended() {
    return new Review(reviewed, withdrawalAnswered, List.of(), decision, handler, handlerAt);
  }
}
