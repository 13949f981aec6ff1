package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeClaims.Filed;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@code claim.receipt}, as it comes through the inbox. */
class ClaimReceiptsTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static Reply send(Filed claim, Map<String, Object> receipt) {
    return Trial.insurer().send("claim.receipt", claim.subject(), receipt);
  }

  private static Map<String, Object> at(Filed claim, String status, int second) {
    return Fields.with(
        SomeClaims.receipt(claim, status), "at", Trial.now().plusSeconds(second).toString());
  }

  @Test
  void inWhateverOrderTheyComeTheyLeadToTheSame() {
    var random = new Random(SEED);
    var stream = Trial.system().streamFromNow();
    for (int i = 0; i < 4; i++) {
      Filed claim = SomeClaims.submitted(company);
      List<Map<String, Object>> receipts = new ArrayList<>();
      List<String> story = List.of("RECEIVED", "UNDER_REVIEW", "APPROVED", "PAID");
      for (int n = 0; n < story.size(); n++) {
        receipts.add(at(claim, story.get(n), n));
      }
      Collections.shuffle(receipts, random);
      for (Map<String, Object> receipt : receipts) {
        assertThat(send(claim, receipt).status()).isIn(200, 202);
      }
      stream.settle();

      Reply view = desk.read(claim.path());
      assertThat(view.text("status")).as("seed %d, %s", SEED, receipts).isEqualTo("PAID");
      assertThat((List<?>) view.at("receipts")).hasSize(4);
      assertThat(view.text("receipts/0/result")).isEqualTo("RECEIVED");
      assertThat(view.text("receipts/3/resultLabel")).isEqualTo("已赔付");
    }
    stream.close();
  }

  @Test
  void anOlderReceiptIsKeptAndMovesNothing() {
    Filed claim = SomeClaims.submitted(company);
    send(claim, at(claim, "RETURNED", 60));

    Reply older = send(claim, at(claim, "UNDER_REVIEW", 30));

    assertThat(older.status()).isEqualTo(200);
    Reply view = desk.read(claim.path());
    assertThat(view.text("status")).isEqualTo("RETURNED");
    assertThat((List<?>) view.at("receipts")).hasSize(2);
  }

  @Test
  void oneThatIsOlderByItsSequenceIsKeptToo() {
    Filed claim = SomeClaims.submitted(company);
    Insurer insurer = Trial.insurer();
    var later =
        Fields.with(
            insurer.event("claim.receipt", claim.subject(), at(claim, "RETURNED", 9)),
            "sequence",
            7);
    var earlier =
        Fields.with(
            insurer.event("claim.receipt", claim.subject(), at(claim, "RECEIVED", 1)),
            "sequence",
            6);
    Trial.requireStatus(200, Trial.send(insurer.signed(later)));
    assertThat(Trial.requireStatus(200, Trial.send(insurer.signed(earlier))).text("state"))
        .isEqualTo("APPLIED");
    assertThat((List<?>) desk.read(claim.path()).at("receipts")).hasSize(2);
  }

  @Test
  void theSameReceiptAgainIsOneAndAnotherOfItsNumberIsRefused() {
    Filed claim = SomeClaims.submitted(company);
    Map<String, Object> receipt = at(claim, "UNDER_REVIEW", 1);
    Trial.requireStatus(200, send(claim, receipt));
    Trial.requireStatus(200, send(claim, receipt));
    assertThat((List<?>) desk.read(claim.path()).at("receipts")).hasSize(1);
    Refused.fields(send(claim, Fields.with(receipt, "status", "RETURNED")), "/data/items required");
    Refused.fields(
        send(claim, Fields.with(receipt, "status", "DECLINED")),
        "/data/receiptNumber receipt-number-taken");
    Refused.fields(send(claim, at(claim, "DECLINED", 200_000)), "/data/at instant-in-future");
  }

  @Test
  void receiptsOfTheSameMomentAllCount() {
    Filed claim = SomeClaims.submitted(company);
    Trial.clock().advance(Duration.ofSeconds(1));

    AtOnce.times(4, () -> send(claim, at(claim, "RECEIVED", 0)));
    AtOnce.times(4, () -> send(claim, at(claim, "UNDER_REVIEW", 1)));

    Reply view = desk.read(claim.path());
    assertThat(view.text("status")).isEqualTo("UNDER_REVIEW");
    assertThat((List<?>) view.at("receipts")).hasSize(8);
  }

  @Test
  void whatIsNotYetPossibleWaits() {
    Filed draft = SomeClaims.complete(company);
    Reply waiting = send(draft, at(draft, "UNDER_REVIEW", 100));
    assertThat(waiting.status()).isEqualTo(202);
    assertThat(waiting.text("state")).isEqualTo("PARKED");

    Filed unknown = new Filed(company, "SP20261121004829174435", draft.policy());
    assertThat(send(unknown, at(unknown, "RECEIVED", 1)).text("state")).isEqualTo("PARKED");
    Filed claim = SomeClaims.submitted(company);
    assertThat(send(claim, at(claim, "PAID", 1)).text("state")).isEqualTo("PARKED");
    assertThat(send(claim, at(claim, "WITHDRAWAL_ACCEPTED", 1)).text("state")).isEqualTo("PARKED");
  }

  @Test
  void anotherInsurerReachesNoClaimOfThisOne() {
    Filed claim = SomeClaims.submitted(company);
    Insurer other = Insurer.enrolled("other-" + Trial.RANDOM.nextInt(1_000_000));
    assertThat(
            other
                .send("claim.receipt", claim.subject(), at(claim, "UNDER_REVIEW", 1))
                .text("state"))
        .isEqualTo("PARKED");
    assertThat(desk.read(claim.path()).text("status")).isEqualTo("SUBMITTED");
  }
}
