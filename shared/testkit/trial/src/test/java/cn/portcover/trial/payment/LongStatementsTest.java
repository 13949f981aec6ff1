package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A statement that two runs take up at once, and one that no run has the time for. */
class LongStatementsTest {
  private static final String NOBODYS = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
  private static final int PAYMENTS = 8;

  private final BankStatements from = new BankStatements();

  /** Each application by its payment. */
  private final Map<String, String> paid = new LinkedHashMap<>();

  @AfterEach
  void close() {
    from.close();
  }

  /** Lines of so many payments of which nobody has heard anything. */
  private String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < PAYMENTS; i++) {
      String application = SomePayments.unpaid(from.company, "100.00");
      String payment = from.paid(application);
      paid.put(payment, application);
      lines.append(BankStatements.line(payment, application, "100.00", "SUCCEEDED"));
    }
    return lines.toString();
  }

  /** Told of, and not applied yet. */
  private void publish(String lines) {
    var told = from.told(BankStatements.today(), BankStatements.HEADING + lines);
    Trial.requireStatus(200, from.send(told));
  }

  /** Each line once: nobody is told twice, nothing is counted twice. */
  private void assertAppliedOnce(int faults) {
    Reply statement = from.statements();
    assertThat(statement.at("items/1")).isNull();
    assertThat(statement.text("items/0/status")).isEqualTo("APPLIED");
    assertThat(statement.at("items/0/settled")).hasToString(String.valueOf(PAYMENTS));
    assertThat(statement.at("items/0/faults")).hasToString(String.valueOf(faults));
    assertThat(statement.at("items/0/absent")).hasToString("0");
    paid.forEach(
        (payment, application) -> {
          Reply view = from.view(payment);
          assertThat(view.text("status")).isEqualTo("SUCCEEDED");
          assertThat(view.text("bankReference")).isEqualTo("BK-" + payment);
          assertThat(SomePayments.application(from.company, application).status())
              .isEqualTo(CargoApplicationStatus.PAID);
          assertThat(
                  SomePayments.told(from.company, "cargo/applications/" + application).stream()
                      .filter(m -> m.type().equals("premium.paid")))
              .hasSize(1);
        });
  }

  @Test
  void ofTwoRunsAtTheSameMomentOneAppliesIt() {
    publish(lines());

    AtOnce.all(
        List.of(
            () -> Trial.run("ApplyPaymentStatements"), () -> Trial.run("ApplyPaymentStatements")));
    // What the statement's silence proves is settled by a run of its own.
    Trial.run("ApplyPaymentStatements");

    assertAppliedOnce(0);
  }

  @Test
  void whatOneRunHasNoTimeForTheNextGoesOnWith() {
    String lines = lines();
    // What does not fit is told once, however many runs there are.
    publish(
        "what,is,this\r\n" + lines + BankStatements.line(NOBODYS, NOBODYS, "100.00", "SUCCEEDED"));
    List<Integer> settled = new ArrayList<>();
    try (WholeSystem slow = slow()) {
      var schedule =
          slow.schedules().stream()
              .filter(row -> row.name().equals("ApplyPaymentStatements"))
              .findFirst()
              .orElseThrow();
      for (int run = 0;
          run < 50 && !from.statements().text("items/0/status").equals("APPLIED");
          run++) {
        slow.run(schedule);
        settled.add(Integer.valueOf(from.statements().text("items/0/settled")));
      }
      // The two clocks meet again.
      Trial.clock().advance(Duration.between(Trial.now(), slow.clock().instant()));
    }

    // Several runs, each a part.
    assertThat(settled).hasSizeGreaterThan(2).isSorted().endsWith(PAYMENTS);
    assertThat(settled.getFirst()).isLessThan(PAYMENTS);
    Trial.run("ApplyPaymentStatements");
    assertAppliedOnce(2);
  }

  /** The same records, seen by a machine on which every look at the clock takes 20 seconds. */
  private static WholeSystem slow() {
    Instant begun = Trial.now();
    AtomicLong looks = new AtomicLong();
    return WholeSystem.start(
        Engines.shared(),
        "trial",
        Path.of("target", "trial-seal.pem"),
        Administrator.make(begun),
        new TestClock(() -> begun.plusSeconds(20 * looks.incrementAndGet()), Duration.ZERO),
        Map.of());
  }
}
