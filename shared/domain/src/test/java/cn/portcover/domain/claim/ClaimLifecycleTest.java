package cn.portcover.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.claim.ClaimLifecycle.Move;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SM-5: every status of a claim against every move")
class ClaimLifecycleTest {
  /** Moves that the record makes by itself, or that are of the notice. */
  private static final Set<Move> OTHERS = EnumSet.of(Move.START, Move.DECIDE, Move.READ);

  private static final Map<ClaimStatus, Move> AGAIN =
      Map.of(
          ClaimStatus.UNDER_REVIEW, Move.REVIEW,
          ClaimStatus.RETURNED, Move.RETURN,
          ClaimStatus.APPROVED, Move.APPROVE,
          ClaimStatus.DECLINED, Move.DECLINE,
          ClaimStatus.PAID, Move.PAY,
          ClaimStatus.WITHDRAWN, Move.ACCEPT_WITHDRAWAL);

  private static final Set<Move> BESIDE = EnumSet.of(Move.REVIEW, Move.RETURN);

  private static final Set<Move> BACK =
      EnumSet.of(Move.BACK_TO_SUBMITTED, Move.BACK_TO_REVIEW, Move.BACK_TO_RETURNED);

  @ParameterizedTest
  @CsvSource({
    "DRAFT,                SUBMIT,             SUBMITTED",
    "DRAFT,                REMOVE,             REMOVED",
    "SUBMITTED,            REVIEW,             UNDER_REVIEW",
    "SUBMITTED,            RETURN,             RETURNED",
    "UNDER_REVIEW,         RETURN,             RETURNED",
    "RETURNED,             SUBMIT,             SUBMITTED",
    "UNDER_REVIEW,         APPROVE,            APPROVED",
    "UNDER_REVIEW,         DECLINE,            DECLINED",
    "APPROVED,             PAY,                PAID",
    "SUBMITTED,            REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED",
    "UNDER_REVIEW,         REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED",
    "RETURNED,             REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED",
    "WITHDRAWAL_REQUESTED, ACCEPT_WITHDRAWAL,  WITHDRAWN",
    "WITHDRAWAL_REQUESTED, APPROVE,            APPROVED",
    "WITHDRAWAL_REQUESTED, DECLINE,            DECLINED"
  })
  void theDesignsMovesAreTheTablesAndTheRecords(ClaimStatus from, Move by, ClaimStatus to) {
    assertThat(ClaimLifecycle.TABLE.next(from, by, ClaimNotOpen::new)).isEqualTo(to);
    Claim before = SomeClaims.in(from);
    Claim after = SomeClaims.moved(before, by);
    assertThat(after.status()).isEqualTo(to);
    assertThat(after.version()).isEqualTo(before.version() + 1);
  }

  @Test
  void thereAreNoOthersAndOneBirth() {
    assertThat(ClaimLifecycle.TABLE.edges()).hasSize(19);
    assertThat(ClaimLifecycle.TABLE.name()).isEqualTo("claim");
    assertThat(ClaimLifecycle.NOTICE.name()).isEqualTo("claim notice");
    assertThat(SomeClaims.draft().status()).isEqualTo(ClaimStatus.DRAFT);
    assertThat(SomeClaims.draft().notice()).isEqualTo(ClaimNotice.NONE);
    assertThat(SomeClaims.draft().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void theRecordMovesAsTheTableSaysAndRefusesTheRest(ClaimStatus from) {
    for (Move by : Move.values()) {
      if (OTHERS.contains(by) || BACK.contains(by)) {
        continue;
      }
      Claim claim = SomeClaims.in(from);
      // Said once more, or beside a withdrawal of a claim under review: heard, though no move.
      boolean heard =
          AGAIN.get(from) == by || from == ClaimStatus.WITHDRAWAL_REQUESTED && BESIDE.contains(by);
      if (ClaimLifecycle.TABLE.allows(from, by) || heard) {
        assertThat(SomeClaims.moved(claim, by).version()).isEqualTo(claim.version() + 1);
      } else {
        assertThatExceptionOfType(ClaimNotOpen.class)
            .as("%s by %s", from, by)
            .isThrownBy(() -> SomeClaims.moved(claim, by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "UNDER_REVIEW", "RETURNED"})
  void aRefusedWithdrawalLeadsBackToWhereTheClaimStood(ClaimStatus from) {
    Claim asked = SomeClaims.withdrawing(SomeClaims.in(from));

    Claim back = asked.receive(SomeClaims.receipt(ReviewResult.WITHDRAWAL_REFUSED, 50));

    assertThat(asked.status()).isEqualTo(ClaimStatus.WITHDRAWAL_REQUESTED);
    assertThat(back.status()).isEqualTo(from);
    assertThat(SomeClaims.withdrawing(back).status()).isEqualTo(ClaimStatus.WITHDRAWAL_REQUESTED);
  }

  @Test
  void anyWalkThroughTheRecordIsAWalkThroughTheTable() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      Claim claim = SomeClaims.complete();
      for (int step = 0; step < 8; step++) {
        Move by = Move.values()[random.nextInt(Move.values().length)];
        ClaimStatus from = claim.status();
        if (OTHERS.contains(by) || BACK.contains(by) || !ClaimLifecycle.TABLE.allows(from, by)) {
          continue;
        }
        if (from == ClaimStatus.WITHDRAWAL_REQUESTED && by != Move.ACCEPT_WITHDRAWAL) {
          continue; // A decision counts from where the claim stands without the withdrawal.
        }
        claim = later(claim, by, step);
        assertThat(claim.status())
            .as("seed %d, step %d, %s", seed, step, by)
            .isEqualTo(ClaimLifecycle.TABLE.next(from, by, ClaimNotOpen::new));
      }
    }
  }

  private static Claim later(Claim claim, Move by, int step) {
    return switch (by) {
      case REVIEW -> claim.receive(SomeClaims.receipt(ReviewResult.UNDER_REVIEW, 100 + step));
      case RETURN -> claim.receive(SomeClaims.receipt(ReviewResult.RETURNED, 100 + step));
      case APPROVE -> claim.receive(SomeClaims.receipt(ReviewResult.APPROVED, 100 + step));
      case DECLINE -> claim.receive(SomeClaims.receipt(ReviewResult.DECLINED, 100 + step));
      case PAY -> claim.receive(SomeClaims.receipt(ReviewResult.PAID, 100 + step));
      default -> SomeClaims.moved(claim, by);
    };
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusIsNamedInBothLanguages(ClaimStatus status) {
    assertThat(status.label(Language.ZH)).isNotBlank();
    assertThat(status.label(Language.EN)).isNotBlank().isNotEqualTo(status.label(Language.ZH));
    assertThat(status.isOpen())
        .isEqualTo(status == ClaimStatus.DRAFT || status == ClaimStatus.RETURNED);
  }

  @Test
  void noticesAndResultsAreNamedInBothLanguages() {
    for (ClaimNotice notice : ClaimNotice.values()) {
      assertThat(notice.label(Language.EN)).isNotBlank().isNotEqualTo(notice.label(Language.ZH));
    }
    for (ReviewResult result : ReviewResult.values()) {
      assertThat(result.label(Language.EN)).isNotBlank().isNotEqualTo(result.label(Language.ZH));
    }
  }
}
