package cn.portcover.operation.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.Scheduled;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static final Instant START = Instant.parse("2026-12-24T01:00:00Z");
  private static final Duration MOST = Duration.ofSeconds(150);

  private Instant now = START;
  private final InstantSource clock = () -> now;
  private final Rounds rounds = new Rounds(clock, MOST);

  /** So many are due, of which each round takes some, in a minute. */
  private final class Queue implements Scheduled {
    private final List<Instant> runs = new ArrayList<>();
    private final int batch;
    private int due;

    Queue(int due, int batch) {
      this.due = due;
      this.batch = batch;
    }

    @Override
    public int run(Instant at) {
      runs.add(at);
      now = now.plusSeconds(60);
      int taken = Math.min(batch, due);
      due -= taken;
      return taken;
    }
  }

  @Test
  void runsUntilNothingIsChangedAtATimeOfItsOwnEach() {
    Queue queue = new Queue(250, 200);

    assertThat(rounds.run(queue)).isEqualTo(250);

    assertThat(queue.runs).containsExactly(START, START.plusSeconds(60), START.plusSeconds(120));
  }

  @Test
  void whatFindsNothingRunsOnce() {
    Queue queue = new Queue(0, 200);
    assertThat(rounds.run(queue)).isZero();
    assertThat(queue.runs).hasSize(1);
  }

  @Test
  void beginsNoRoundOnceItsTimeIsUp() {
    Queue queue = new Queue(1000, 200);

    assertThat(rounds.run(queue)).isEqualTo(600);

    assertThat(queue.runs).hasSize(3);
    Queue slow = new Queue(1000, 200);
    assertThat(new Rounds(clock, Duration.ofSeconds(60)).run(slow)).isEqualTo(200);
  }

  @Test
  void whatLooksAtEverythingRunsOnceWhateverItFinds() {
    List<Instant> runs = new ArrayList<>();
    Scheduled all =
        new Scheduled() {
          @Override
          public int run(Instant at) {
            runs.add(at);
            return 7;
          }

          @Override
          public boolean isQueue() {
            return false;
          }
        };
    assertThat(rounds.run(all)).isEqualTo(7);
    assertThat(runs).containsExactly(START);
  }
}
