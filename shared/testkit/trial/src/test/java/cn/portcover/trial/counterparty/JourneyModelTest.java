package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.application.ApplicationLifecycle;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.DemoCompany;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.counterparty.Insurer.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Any messages in any order, repeated, with any acts of the company between them: every record
 * keeps to its edge table.
 */
@BesideTheTrial
final class JourneyModelTest {
  private static final int SEQUENCES = 120;
  private static final int MOST_STEPS = 9;
  private static final List<DemoCompany> COMPANIES = DemoCompanies.all();

  private final Desk desk = Desk.shared();

  @Test
  void everySequenceKeepsToTheEdgeTables() {
    long seed = System.nanoTime();
    System.out.println("JourneyModelTest seed " + seed);
    Random random = new Random(seed);
    Insurer insurer = Insurer.enrolled(desk);
    for (int i = 0; i < SEQUENCES; i++) {
      play(random, insurer, "seed " + seed + ", sequence " + i);
    }
  }

  private void play(Random random, Insurer insurer, String told) {
    DemoCompany company = COMPANIES.get(random.nextInt(COMPANIES.size()));
    Cases offer = Cases.of(company, desk.now());
    List<Message> messages =
        List.of(
            offer.offered(),
            offer.approved(),
            offer.rejected(),
            offer.withdrawn(),
            offer.issued(),
            offer.cancelled());
    Sequence sequence = new Sequence(offer, insurer, desk.visitor(company), new ArrayList<>());
    int steps = 3 + random.nextInt(MOST_STEPS - 2);
    for (int i = 0; i < steps; i++) {
      int step = random.nextInt(messages.size() + 3);
      sequence.done().add(step < messages.size() ? messages.get(step).type() : "act " + step);
      if (step < messages.size()) {
        sane(sequence.insurer().send(messages.get(step)), told + sequence.done());
      } else if (step == messages.size()) {
        confirm(sequence, told);
      } else if (step == messages.size() + 1) {
        acknowledge(sequence, told);
      } else {
        desk.settle();
      }
    }
    desk.settle();
    check(sequence, told + sequence.done());
  }

  private record Sequence(Cases offer, Insurer insurer, Visitor visitor, List<String> done) {}

  private static void sane(Call.Reply reply, String told) {
    assertThat(reply.status()).as(told + reply.body()).isLessThan(500);
  }

  private void confirm(Sequence sequence, String told) {
    if (sequence.visitor().status(sequence.offer()).equals("TO_BE_CONFIRMED")) {
      sane(
          sequence.visitor().confirmation(sequence.offer()).at(desk.system()),
          told + sequence.done());
    }
  }

  private void acknowledge(Sequence sequence, String told) {
    if (sequence.visitor().policy(sequence.offer()).status() == 200) {
      sane(
          sequence.visitor().acknowledgement(sequence.offer()).at(desk.system()),
          told + sequence.done());
    }
  }

  private void check(Sequence sequence, String told) {
    Optional<Call.Reply> application = sequence.visitor().application(sequence.offer());
    application.ifPresent(
        reply ->
            requirePath(sequence.visitor().history("/v1/applications/" + reply.text("id")), told));
    if (sequence.visitor().policy(sequence.offer()).status() == 200) {
      assertThat(application.orElseThrow().text("status")).as(told).isEqualTo("APPROVED");
      List<String> history =
          sequence.visitor().history("/v1/policies/" + sequence.offer().policyNumber());
      assertThat(history)
          .as(told)
          .doesNotHaveDuplicates()
          .contains("status:null>EFFECTIVE", "receiptStatus:null>AWAITING");
      assertThat(
              Set.of(
                  "status:null>EFFECTIVE",
                  "receiptStatus:null>AWAITING",
                  "status:EFFECTIVE>CANCELLED",
                  "receiptStatus:AWAITING>ACKNOWLEDGED"))
          .as(told)
          .containsAll(history);
    }
    // What still waits says why.
    for (Object waiting : sequence.insurer().waiting()) {
      assertThat(((Map<?, ?>) waiting).get("note")).as(told).isNotNull();
    }
  }

  /** Each step of the history is an edge, and begins where the one before ended. */
  private static void requirePath(List<String> history, String told) {
    String at = "null";
    for (String line : history) {
      String[] step = line.substring("status:".length()).split(">", -1);
      assertThat(step[0]).as(told + history).isEqualTo(at);
      if (!at.equals("null")) {
        ApplicationStatus from = ApplicationStatus.valueOf(step[0]);
        assertThat(reached(from)).as(told + history).contains(ApplicationStatus.valueOf(step[1]));
      } else {
        assertThat(step[1]).as(told).isEqualTo("TO_BE_CONFIRMED");
      }
      at = step[1];
    }
  }

  private static List<ApplicationStatus> reached(ApplicationStatus from) {
    List<ApplicationStatus> reached = new ArrayList<>();
    for (ApplicationLifecycle.Move move : ApplicationLifecycle.Move.values()) {
      try {
        reached.add(
            ApplicationLifecycle.TABLE.next(
                from, move, cn.portcover.domain.application.ApplicationNotOpen::new));
      } catch (cn.portcover.domain.application.ApplicationNotOpen refused) {
        // Not an edge.
      }
    }
    return reached;
  }
}
