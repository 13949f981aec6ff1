package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.claim.Indemnity;
import cn.portcover.domain.claim.ReviewResult;
import cn.portcover.operation.json.Length;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code claim.receipt}: what the insurer says of a claim (审核回执).
 *
 * @param receiptNumber the insurer's, another for each receipt of a claim
 * @param at when the insurer decided so: receipts count in this order, however they come
 * @param items what to mend, at most {@value #MOST_ITEMS}; required with RETURNED
 */
public record ReceiptOnClaim(
    ClaimNumber claimNumber,
    @Length(64) String receiptNumber,
    ReviewResult status,
    Instant at,
    @Nullable List<Item> items,
    @Nullable Indemnity decision,
    Decision.Handler handler) {
  public static final int MOST_ITEMS = 50;

  /**
   * One thing to mend.
   *
   * @param pointer into the claim, {@code /issuingBank/swift}
   */
  public record Item(
      @Nullable @Length(200) String pointer, @Nullable @Length(64) String code, String text) {}

  public ReceiptOnClaim {
    items = items == null ? null : List.copyOf(items);
    if (items != null && items.size() > MOST_ITEMS) {
      throw new Malformed("list-too-long", MOST_ITEMS);
    }
  }
}
