package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every state of a kind of record against everything that can be done to it.
 *
 * @param <S> its states
 * @param <A> what can be done
 * @param <R> a record
 */
public interface EveryState<S extends Enum<S>, A extends Enum<A>, R> {
  /** A new one in that state. */
  R in(S state);

  /** Does it; answers why it was refused, nothing where it was taken. */
  String act(A act, R to);

  /** Why the act is refused wherever it is. */
  String refusal(A act);

  /** All of it that must not change where nothing is to change. */
  Object seen(R record);

  String status(R record);

  /** A test of each state; those acts that change nothing share a record. */
  default Stream<DynamicTest> against(String table, A[] acts, S[] states) {
    StateTable read = StateTable.of(table, acts, states);
    return Arrays.stream(states)
        .map(
            state ->
                DynamicTest.dynamicTest(
                    state.name(),
                    () -> {
                      R shared = in(state);
                      for (A act : acts) {
                        boolean stays = read.leavesAsItIs(act, state);
                        tryIn(stays ? shared : in(state), act, read.cell(act, state), state);
                      }
                    }));
  }

  private void tryIn(R record, A act, String leadsTo, S state) {
    String what = act + " of what is " + state;
    Object before = seen(record);

    String refused = act(act, record);

    assertThat(refused).as(what).isEqualTo(leadsTo.equals(StateTable.REFUSED) ? refusal(act) : "");
    if (leadsTo.equals(StateTable.TAKEN) || leadsTo.equals(StateTable.REFUSED)) {
      assertThat(seen(record)).as(what).isEqualTo(before);
    } else {
      assertThat(status(record)).as(what).isEqualTo(leadsTo);
      assertThat(seen(record)).as(what).isNotEqualTo(before);
    }
  }
}
