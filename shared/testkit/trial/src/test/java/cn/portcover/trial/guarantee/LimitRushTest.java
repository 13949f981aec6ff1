package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.SomeSignings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** 200 applications at the same moment against a limit that covers 100 of them. */
class LimitRushTest {
  private static final int APPLICATIONS = 200;
  private static final int COVERED = 100;

  /** As many as the store of this one machine answers before its callers give up. */
  private final Semaphore inFlight = new Semaphore(8);

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  @Test
  void asManyAreReservedAsTheLimitCovers() {
    String id = SomeGuarantees.limit(company, "1472300.00");
    List<Callable<Reply>> attempts = new ArrayList<>();
    for (int i = 0; i < APPLICATIONS; i++) {
      Call call =
          SomeSignings.keyed(
              SomeGuarantees.APPLICATIONS,
              SomeGuarantees.signed(desk, SomeGuarantees.body(id, SomeGuarantees.form())));
      attempts.add(() -> patiently(call));
    }

    List<Reply> replies = AtOnce.all(attempts);

    assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(COVERED);
    assertThat(replies.stream().filter(reply -> reply.status() != 201))
        .hasSize(APPLICATIONS - COVERED)
        .allSatisfy(
            reply -> {
              assertThat(reply.problem()).isEqualTo("limit-exceeded");
              assertThat(reply.status()).isEqualTo(409);
              assertThat(reply.text("remaining")).isEqualTo("0.00");
              assertThat(reply.text("shortOf")).isEqualTo("14723.00");
            });
    Limit limit = SomeGuarantees.limit(company, new RecordId(id));
    assertThat(SomeGuarantees.ledger(company, id)).containsExactly("0.00", "1472300.00", "0.00");
    assertThat(limit.progress().entries()).isEqualTo(1 + COVERED);
    Reply last = desk.read("/v1/guarantee/limits/" + id + "/changes?limit=100");
    assertThat(last.text("items/0/number")).isEqualTo(String.valueOf(1 + COVERED));
    assertThat(last.text("items/0/remaining/amount")).isEqualTo("0.00");
    assertThat(last.text("items/99/remaining/amount")).isEqualTo("1457577.00");
  }

  /** Whoever lost every race of eight seconds asks again, as the refusal tells. */
  private Reply patiently(Call call) throws InterruptedException {
    Reply reply;
    do {
      inFlight.acquire();
      try {
        reply = desk.send(call);
      } finally {
        inFlight.release();
      }
    } while (reply.status() == 409 && reply.problem().equals("lost-race"));
    return reply;
  }

  /** Applications, rejections and the insurer's own uses, all at the same moment. */
  @Test
  void theEntriesComeToTheLimitWhateverHappensAtOnce() {
    String id = SomeGuarantees.limit(company, "443690.00");
    Asked limit = new Asked(desk, id, SomeCovers.insurer());
    List<Filed> filed = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      filed.add(SomeGuarantees.submitted(company, desk, id));
    }
    List<Map<String, Object>> more = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      more.add(SomeGuarantees.signed(desk, SomeGuarantees.body(id, SomeGuarantees.form())));
    }
    List<Callable<Reply>> all = new ArrayList<>();
    more.forEach(
        body -> all.add(() -> patiently(SomeSignings.keyed(SomeGuarantees.APPLICATIONS, body))));
    filed.forEach(
        each ->
            all.add(
                () ->
                    SomeGuaranteeMessages.say(
                        each, SomeGuaranteeMessages.review(each, "DATA_REJECTED"))));
    all.add(() -> usedByTheInsurer(limit));

    assertThat(AtOnce.all(all)).allSatisfy(reply -> assertThat(reply.status()).isIn(200, 201));

    assertThat(limit.ledger()).containsExactly("443690.00", "2000.00", "294460.00", "147230.00");
    assertThat(sumOfEntries(limit)).containsExactly("443690.00", "2000.00", "294460.00");
  }

  /** Twenty entries, one after the other. */
  private static Reply usedByTheInsurer(Asked limit) {
    Reply last = null;
    for (int i = 1; i <= 20; i++) {
      last =
          limit.say(
              "limit.changed",
              i,
              SomeLimits.entry(limit, "USE", "100.00", "JQ-" + i, "443690.00", i + "00.00"));
      assertThat(last.text("state")).isEqualTo("APPLIED");
    }
    return Objects.requireNonNull(last);
  }

  /** Total, used, reserved, reckoned by what the entries say that they are. */
  private List<String> sumOfEntries(Asked limit) {
    BigDecimal total = new BigDecimal("0.00");
    BigDecimal used = total;
    BigDecimal reserved = total;
    Reply list = desk.read(limit.path("changes") + "?limit=100");
    for (int i = 0; list.at("items/" + i) != null; i++) {
      String item = "items/" + i + "/";
      BigDecimal amount = new BigDecimal(list.text(item + "amount/amount"));
      switch (list.text(item + "kind")) {
        case "GRANT" -> total = total.add(amount);
        case "RESERVE" -> reserved = reserved.add(amount);
        case "CANCEL" -> reserved = reserved.subtract(amount);
        case "USE" -> used = used.add(amount);
        default -> throw new AssertionError(list.text(item + "kind"));
      }
    }
    return List.of(total.toPlainString(), used.toPlainString(), reserved.toPlainString());
  }
}
