package cn.portcover.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Receipts in any order lead where they lead in theirs")
class ReceiptsTest {
  private static final List<List<ReviewResult>> STORIES =
      List.of(
          List.of(ReviewResult.RECEIVED, ReviewResult.UNDER_REVIEW),
          List.of(ReviewResult.RECEIVED, ReviewResult.RETURNED),
          List.of(ReviewResult.RECEIVED, ReviewResult.UNDER_REVIEW, ReviewResult.RETURNED),
          List.of(ReviewResult.RECEIVED, ReviewResult.UNDER_REVIEW, ReviewResult.DECLINED),
          List.of(
              ReviewResult.RECEIVED,
              ReviewResult.UNDER_REVIEW,
              ReviewResult.APPROVED,
              ReviewResult.PAID));

  /** As the inbox does: what is not possible yet waits until the claim has moved. */
  private static Claim arriving(Claim claim, List<ClaimReceipt> receipts) {
    Claim now = claim;
    List<ClaimReceipt> waiting = new ArrayList<>();
    for (ClaimReceipt next : receipts) {
      waiting.add(next);
      boolean moved = true;
      while (moved) {
        moved = false;
        for (ClaimReceipt each : List.copyOf(waiting)) {
          try {
            now = now.receive(each);
            waiting.remove(each);
            moved = true;
          } catch (ClaimNotOpen stillWaits) {
            // Tried again when the claim moves.
          }
        }
      }
    }
    assertThat(waiting).isEmpty();
    return now;
  }

  private static List<ClaimReceipt> receipts(List<ReviewResult> story) {
    List<ClaimReceipt> receipts = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      receipts.add(SomeClaims.receipt(story.get(i), i + 1));
    }
    return receipts;
  }

  @Test
  void anyOrderOfArrivalLeadsToTheSameClaim() {
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      var story = STORIES.get(random.nextInt(STORIES.size()));
      List<ClaimReceipt> inOrder = receipts(story);
      List<ClaimReceipt> mixed = new ArrayList<>(inOrder);
      mixed.addAll(inOrder.subList(0, random.nextInt(inOrder.size() + 1)));
      Collections.shuffle(mixed, random);

      Claim expected = arriving(SomeClaims.submitted(), inOrder);
      Claim claim = arriving(SomeClaims.submitted(), mixed);

      assertThat(claim.status()).as("seed %d of %s", seed, story).isEqualTo(expected.status());
      assertThat(claim.review()).as("seed %d of %s", seed, story).isEqualTo(expected.review());
      assertThat(claim.notice()).as("seed %d of %s", seed, story).isEqualTo(expected.notice());
    }
  }

  @Test
  void receiptsOfTheSameInstantCountInTheOrderOfTheReview() {
    for (long seed = 1; seed <= 50; seed++) {
      List<ClaimReceipt> mixed = new ArrayList<>();
      for (ReviewResult result : STORIES.getLast()) {
        mixed.add(SomeClaims.receipt(result, 7));
      }
      Collections.shuffle(mixed, new Random(seed));

      assertThat(arriving(SomeClaims.submitted(), mixed).status())
          .as("seed %d", seed)
          .isEqualTo(ClaimStatus.PAID);
    }
  }

  @Test
  void anOlderReceiptNeverMovesTheClaimBack() {
    Claim returned = SomeClaims.in(ClaimStatus.RETURNED);
    Claim again = SomeClaims.submit(returned);

    assertThat(returned.receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 1)).status())
        .isEqualTo(ClaimStatus.RETURNED);
    // One of the first submission that comes when the claim is submitted again.
    assertThat(again.receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 1))).isSameAs(again);
    assertThat(again.receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 3)).status())
        .isEqualTo(ClaimStatus.UNDER_REVIEW);
  }

  @Test
  void theSameReceiptAgainIsNoNews() {
    Claim reviewed = SomeClaims.in(ClaimStatus.UNDER_REVIEW);

    assertThat(reviewed.receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 1)))
        .isSameAs(reviewed);
  }

  @Test
  void whatIsSaidOnceMoreBringsItsTasksOrItsDecisionAndMovesNothing() {
    Claim returned = SomeClaims.in(ClaimStatus.RETURNED);
    ClaimReceipt more =
        new ClaimReceipt(
            returned.number(),
            SomeCompanies.EXPORTER.uscc(),
            "HZ-more",
            ReviewResult.RETURNED,
            SomeClaims.SUBMITTED.plusSeconds(30),
            1,
            List.of(new ClaimTask(null, null, "请补充合同。")),
            null,
            SomeClaims.HANDLER,
            SomeClaims.SUBMITTED.plusSeconds(31));
    Claim after = returned.receive(more);
    assertThat(after.status()).isEqualTo(ClaimStatus.RETURNED);
    assertThat(after.review().tasks()).containsExactly(new ClaimTask(null, null, "请补充合同。"));
    assertThat(after.notice()).isEqualTo(ClaimNotice.NONE);

    Claim approved = SomeClaims.in(ClaimStatus.APPROVED).read();
    Claim corrected = approved.receive(SomeClaims.receipt(ReviewResult.APPROVED, 30));
    assertThat(corrected.status()).isEqualTo(ClaimStatus.APPROVED);
    assertThat(corrected.notice()).isEqualTo(ClaimNotice.UNSEEN);

    Claim asked = SomeClaims.withdrawing(SomeClaims.in(ClaimStatus.UNDER_REVIEW));
    assertThat(asked.receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 70)).status())
        .isEqualTo(ClaimStatus.WITHDRAWAL_REQUESTED);
  }

  @Test
  void whatWasNeverSubmittedHasNoReceipts() {
    for (ReviewResult result : ReviewResult.values()) {
      assertThatExceptionOfType(ClaimNotOpen.class)
          .isThrownBy(() -> SomeClaims.complete().receive(SomeClaims.receipt(result, 1)));
    }
  }

  @Test
  void aReturnIsAListOfTasksUntilTheClaimIsSubmittedAgain() {
    Claim returned = SomeClaims.in(ClaimStatus.RETURNED);

    assertThat(returned.review().tasks())
        .containsExactly(new ClaimTask("/caseStatement", "CL-104", "请补充往来函电。"));
    assertThat(SomeClaims.submit(returned).review().tasks()).isEmpty();
    assertThat(SomeClaims.submit(returned).review().handler()).isEqualTo(SomeClaims.HANDLER);
  }

  @Test
  void theLatestReceiptThatNamesSomebodySaysWhomToAsk() {
    var other = new Decision.Handler("周宁", null, null);
    Claim claim =
        SomeClaims.submitted()
            .receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 5, SomeClaims.HANDLER))
            .receive(SomeClaims.receipt(ReviewResult.RECEIVED, 1, other));
    assertThat(claim.review().handler()).isEqualTo(SomeClaims.HANDLER);

    Claim unnamed =
        SomeClaims.submitted()
            .receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 5, null))
            .receive(SomeClaims.receipt(ReviewResult.RECEIVED, 1, other));
    assertThat(unnamed.review().handler()).isEqualTo(other);
    assertThat(unnamed.status()).isEqualTo(ClaimStatus.UNDER_REVIEW);

    Claim later = claim.receive(SomeClaims.receipt(ReviewResult.RETURNED, 6, other));
    assertThat(later.review().handler()).isEqualTo(other);
    assertThat(later.review().handlerAt()).isEqualTo(SomeClaims.SUBMITTED.plusSeconds(6));
  }

  @Test
  void aDecisionIsNoticedUntilItIsRead() {
    Claim approved = SomeClaims.in(ClaimStatus.APPROVED);
    assertThat(approved.notice()).isEqualTo(ClaimNotice.UNSEEN);
    assertThat(approved.review().decision())
        .isEqualTo(new Indemnity(SomeClaims.usd("800"), SomeClaims.usd("640"), "核定损失 × 80%"));

    Claim read = approved.read();
    assertThat(read.notice()).isEqualTo(ClaimNotice.SEEN);
    assertThat(read.version()).isEqualTo(approved.version() + 1);
    assertThat(read.read()).isSameAs(read);

    Claim paid = read.receive(SomeClaims.receipt(ReviewResult.PAID, 9));
    assertThat(paid.notice()).isEqualTo(ClaimNotice.UNSEEN);
    assertThat(paid.review().decision()).isEqualTo(approved.review().decision());
    assertThat(approved.receive(SomeClaims.receipt(ReviewResult.PAID, 9)).notice())
        .isEqualTo(ClaimNotice.UNSEEN);
    Claim draft = SomeClaims.draft();
    assertThat(draft.read()).isSameAs(draft);
  }

  @Test
  void theReviewGoesOnBesideARequestForWithdrawal() {
    Claim asked = SomeClaims.withdrawing(SomeClaims.submitted());

    Claim reviewed = asked.receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 61));
    assertThat(reviewed.status()).isEqualTo(ClaimStatus.WITHDRAWAL_REQUESTED);
    assertThat(reviewed.receive(SomeClaims.receipt(ReviewResult.WITHDRAWAL_REFUSED, 62)).status())
        .isEqualTo(ClaimStatus.UNDER_REVIEW);

    Claim returned = asked.receive(SomeClaims.receipt(ReviewResult.RETURNED, 61));
    assertThat(returned.receive(SomeClaims.receipt(ReviewResult.WITHDRAWAL_REFUSED, 62)).status())
        .isEqualTo(ClaimStatus.RETURNED);
  }

  @Test
  void theAnswerToAWithdrawalAndTheReviewDoNotOvertakeEachOther() {
    Claim asked = SomeClaims.withdrawing(SomeClaims.submitted());

    Claim back =
        asked
            .receive(SomeClaims.receipt(ReviewResult.WITHDRAWAL_REFUSED, 90))
            .receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 61));

    assertThat(back.status()).isEqualTo(ClaimStatus.UNDER_REVIEW);
  }

  @Test
  void aDecisionThatCrossesARequestForWithdrawalEndsIt() {
    Claim asked = SomeClaims.withdrawing(SomeClaims.in(ClaimStatus.UNDER_REVIEW));
    Claim approved = asked.receive(SomeClaims.receipt(ReviewResult.APPROVED, 61));
    assertThat(approved.status()).isEqualTo(ClaimStatus.APPROVED);

    Claim refused = approved.receive(SomeClaims.receipt(ReviewResult.WITHDRAWAL_REFUSED, 62));
    assertThat(refused.status()).isEqualTo(ClaimStatus.APPROVED);
    assertThat(refused.review().withdrawalAnswered())
        .isEqualTo(
            new Review.Heard(
                SomeClaims.SUBMITTED.plusSeconds(62), ReviewResult.WITHDRAWAL_REFUSED));

    Claim notReviewed = SomeClaims.withdrawing(SomeClaims.submitted());
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(() -> notReviewed.receive(SomeClaims.receipt(ReviewResult.APPROVED, 61)));
  }

  @Test
  void aRefusalOfWhatWasNeverAskedIsRefused() {
    assertThatExceptionOfType(ClaimNotOpen.class)
        .isThrownBy(
            () ->
                SomeClaims.submitted()
                    .receive(SomeClaims.receipt(ReviewResult.WITHDRAWAL_REFUSED, 3)));
  }

  @Test
  void receiptsAreFoundByClaimAndNumber() {
    ClaimReceipt receipt = SomeClaims.receipt(ReviewResult.RECEIVED, 1);
    assertThat(receipt.key()).isEqualTo(receipt.claimNumber() + "/HZ-RECEIVED-1");
    assertThat(receipt.key()).startsWith(ClaimReceipt.keysOf(receipt.claimNumber()));
    assertThat(receipt.owner()).isEqualTo(SomeClaims.draft().owner());
    assertThat(receipt.kind()).isEqualTo(ClaimReceipt.KIND);
    assertThat(receipt.version()).isEqualTo(1);
    assertThat(ClaimReceipt.KIND.notFound().get().code()).isEqualTo("receipt-not-found");
  }
}
