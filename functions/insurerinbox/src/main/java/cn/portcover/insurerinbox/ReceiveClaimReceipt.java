package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claim.ClaimTask;
import cn.portcover.domain.claim.ReviewResult;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.messaging.type.ReceiptOnClaim;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code claim.receipt}: 审核回执, kept for ever; it moves the claim unless a later one has. */
@Singleton
final class ReceiveClaimReceipt implements Receives<ReceiptOnClaim> {
  /** How far an insurer's clock may be ahead. */
  private static final Duration AHEAD = Duration.ofHours(24);

  @Override
  public Class<ReceiptOnClaim> data() {
    return ReceiptOnClaim.class;
  }

  @Override
  public String about(ReceiptOnClaim data, Counterparty sender) {
    return Claim.alias(sender.id(), data.claimNumber());
  }

  /** Receipts are ordered by when they were decided, and the older ones are kept too. */
  @Override
  public boolean takesOlder() {
    return true;
  }

  @Override
  public void apply(ReceiptOnClaim data, Counterparty sender, Work work, Instant now) {
    requireSense(data, now);
    Claim claim = work.named(Claim.KIND, about(data, sender)).orElseThrow(ClaimNotFound::new);
    Claim.Submission submission = claim.submission();
    if (submission == null) {
      throw new ClaimNotOpen(claim.status());
    }
    ClaimReceipt receipt = receipt(data, claim, submission.number(), now);
    Optional<ClaimReceipt> known = work.find(ClaimReceipt.KIND, claim.owner(), receipt.key());
    if (known.isPresent()) {
      requireSame(known.get(), receipt);
      return;
    }
    Claim after = claim.receive(receipt);
    work.keep(receipt);
    work.announce(claim, Announcements.received(receipt));
    if (after != claim) {
      work.keep(after, note(data));
    }
  }

  private static void requireSense(ReceiptOnClaim data, Instant now) {
    if (data.at().isAfter(now.plus(AHEAD))) {
      throw invalid("/data/at", "instant-in-future");
    }
    if (data.status() == ReviewResult.RETURNED && items(data).isEmpty()) {
      throw invalid("/data/items", "required");
    }
  }

  /** A number that is used again for something else would hide one of the two. */
  private static void requireSame(ClaimReceipt known, ClaimReceipt receipt) {
    if (known.result() != receipt.result() || !known.at().equals(receipt.at())) {
      throw invalid("/data/receiptNumber", "receipt-number-taken");
    }
  }

  private static ClaimReceipt receipt(
      ReceiptOnClaim data, Claim claim, int submissionNumber, Instant now) {
    return new ClaimReceipt(
        claim.number(),
        claim.header().insured().uscc(),
        data.receiptNumber(),
        data.status(),
        data.at(),
        submissionNumber,
        items(data).stream()
            .map(item -> new ClaimTask(item.pointer(), item.code(), item.text()))
            .toList(),
        data.decision(),
        data.handler(),
        now);
  }

  private static List<ReceiptOnClaim.Item> items(ReceiptOnClaim data) {
    return Objects.requireNonNullElse(data.items(), List.of());
  }

  private static @Nullable String note(ReceiptOnClaim data) {
    return items(data).isEmpty()
        ? null
        : items(data).stream()
            .map(ReceiptOnClaim.Item::text)
            .limit(5)
            .collect(Collectors.joining("；"));
  }

  private static InvalidFields invalid(String pointer, String code) {
    return new InvalidFields(List.of(new FieldError(pointer, code, List.of())));
  }
}
