package cn.portcover.infra.sandbox.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReviewTest {
  private static Tree submitted(long number) {
    return new Tree(
        Map.of(
            "claimNumber",
            "SP20261121004829174435",
            "submissionNumber",
            BigDecimal.valueOf(number),
            "claimed",
            Map.of("amount", "10000.01", "currency", "USD")));
  }

  private static List<Map<String, Object>> receipts(Answer answer, long number) {
    return ClaimReview.receipts(submitted(number), Behaviour.of(answer, null));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, 1, RECEIVED UNDER_REVIEW APPROVED PAID",
    "SLOW,   1, RECEIVED UNDER_REVIEW APPROVED PAID",
    "REJECT, 1, RECEIVED UNDER_REVIEW DECLINED",
    "RETURN, 1, RECEIVED UNDER_REVIEW RETURNED",
    "RETURN, 2, RECEIVED UNDER_REVIEW APPROVED PAID"
  })
  void aClaimIsReviewedAsTheInsurerBehaves(Answer answer, long number, String statuses) {
    assertThat(receipts(answer, number).stream().map(r -> String.valueOf(r.get("status"))))
        .containsExactly(statuses.split(" ", -1));
  }

  @Test
  void fourFifthsOfWhatWasClaimedArePaid() {
    Tree paid = new Tree(receipts(Answer.ACCEPT, 1).getLast());

    assertThat(paid.at("decision", "acceptedLoss", "amount").textOrEmpty()).isEqualTo("10000.01");
    assertThat(paid.at("decision", "indemnity", "amount").textOrEmpty()).isEqualTo("8000.01");
    assertThat(paid.at("claimNumber").textOrEmpty()).isEqualTo("SP20261121004829174435");
  }

  @Test
  void aReturnNamesWhatToMend() {
    Tree returned = new Tree(receipts(Answer.RETURN, 1).getLast());

    assertThat(returned.at("items").items()).hasSize(2);
    assertThat(returned.at("items").items().getFirst().at("pointer").textOrEmpty())
        .isEqualTo("/caseStatement");
  }

  @Test
  void aWithdrawalIsAcceptedOrRefused() {
    assertThat(ClaimReview.answered(submitted(1), Behaviour.of(Answer.ACCEPT, null)))
        .containsEntry("status", "WITHDRAWAL_ACCEPTED");
    assertThat(ClaimReview.answered(submitted(1), Behaviour.of(Answer.REJECT, null)))
        .containsEntry("status", "WITHDRAWAL_REFUSED");
  }
}
