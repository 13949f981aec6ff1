package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What each act does in each state, as tests write it: states in the heading, a row for each act.
 * {@code =} is taken and changes nothing, {@code x} is refused, any other word is where it leads.
 */
public record StateTable(List<String> states, List<List<String>> rows) {
  /** {@code =}. */
  public static final String TAKEN = "=";

  /** {@code x}. */
  public static final String REFUSED = "x";

  /** A table of an act for each of these, and a column for each of the states, in their order. */
  public static StateTable of(String text, Enum<?>[] acts, Enum<?>[] states) {
    List<List<String>> lines = text.lines().map(line -> List.of(line.strip().split(" +"))).toList();
    var table = new StateTable(lines.getFirst(), lines.subList(1, lines.size()));
    assertThat(table.states).containsExactlyElementsOf(names(states));
    assertThat(table.rows).extracting(List::getFirst).containsExactlyElementsOf(names(acts));
    assertThat(table.rows).allSatisfy(row -> assertThat(row).hasSize(states.length + 1));
    return table;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  public String cell(Enum<?> act, Enum<?> state) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(act.name()))
        .map(row -> row.get(states.indexOf(state.name()) + 1))
        .findFirst()
        .orElseThrow();
  }

  /** Whether what it is done to is as before. */
  public boolean leavesAsItIs(Enum<?> act, Enum<?> state) {
    return List.of(TAKEN, REFUSED).contains(cell(act, state));
  }

  /**
   * Why a call was not taken: the problem, the first of its fields' codes, or what became of a
   * message that was not applied; empty where it was taken.
   */
  public static String refusal(Reply reply) {
    if (reply.status() >= 400) {
      Refused.as(reply.status(), reply.problem(), reply);
      return reply.problem().equals("invalid-fields")
          ? Refused.errors(reply).getFirst().replaceAll(".* ", "")
          : reply.problem();
    }
    Object state = reply.body().startsWith("{") ? reply.at("state") : null;
    return state == null || state.equals("APPLIED") ? "" : Objects.toString(state);
  }
}
