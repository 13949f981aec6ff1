package cn.portcover.domain.claim;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 审核回执: what the insurer says of a claim at one moment. Written once and never changed; told apart
 * by the insurer's number.
 *
 * @param at when the insurer decided so, by its clock: what orders receipts
 * @param submissionNumber which submission the claim was at when the receipt came
 * @param items what to mend
 * @param createdAt when it came
 */
public record ClaimReceipt(
    ClaimNumber claimNumber,
    Uscc uscc,
    String receiptNumber,
    ReviewResult result,
    Instant at,
    int submissionNumber,
    List<ClaimTask> items,
    @Nullable Indemnity decision,
    Decision.@Nullable Handler handler,
    Instant createdAt)
    implements Kept {
  public static final RecordKind<ClaimReceipt> KIND =
      new RecordKind<>("claim-receipts", ClaimReceipt.class, ReceiptNotFound::new);

  public ClaimReceipt {
    items = List.copyOf(items);
  }

  /** Keys of one claim's receipts begin so. */
  public static String keysOf(ClaimNumber claim) {
    return claim + "/";
  }

  /** Whether it was decided after the other, or at the same instant and further on. */
  boolean isAfter(Instant otherAt, ReviewResult other) {
    int order = at.compareTo(otherAt);
    return order > 0 || order == 0 && result.step() > other.step();
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(uscc);
  }

  @Override
  public String key() {
    return keysOf(claimNumber) + receiptNumber;
  }

  @Override
  public long version() {
    return 1;
  }

  /** No such receipt. */
  public static final class ReceiptNotFound extends Refusal.NotFound {
    private static final long serialVersionUID = 1;

    ReceiptNotFound() {
      super("没有找到该审核回执。", "There is no such receipt.");
    }
  }
}
