package cn.portcover.infra.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One goal and what was measured of it.
 *
 * @param of what the figure is of
 * @param unit of figure and bound: {@code ×}, {@code ms}, {@code MB}
 */
public record Goal(String of, double figure, boolean atMost, double bound, String unit) {

  public static Goal atMost(double bound, String unit, String of, double figure) {
    return new Goal(of, figure, true, bound, unit);
  }

  public static Goal atLeast(double bound, String unit, String of, double figure) {
    return new Goal(of, figure, false, bound, unit);
  }

  public boolean reached() {
    return atMost ? figure <= bound : figure >= bound;
  }

  /** A list of Markdown, one line a goal. */
  public static String lines(List<Goal> goals) {
    return goals.stream().map(Goal::line).collect(Collectors.joining("\n"));
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "- %s: %.2f %s; goal %s %s %s: %s",
        of,
        figure,
        unit,
        atMost ? "≤" : "≥",
        bound == Math.rint(bound) && bound > 9 ? Long.toString((long) bound) : bound,
        unit,
        reached() ? "reached" : "**falls short**");
  }
}
