package cn.portcover.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The letters of captchas as lines between points, so that no font is needed: on a grid of 7 by 10,
 * each point two digits, across and down, each line apart from the next by a space.
 */
final class CaptchaStrokes {
  /** How wide a letter is; its height is {@link #HEIGHT}. */
  static final int WIDTH = 6;

  static final int HEIGHT = 9;

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('A', "093069 1656"),
          Map.entry('C', "6140200207294968"),
          Map.entry('D', "00306366390900"),
          Map.entry('E', "60000969 0454"),
          Map.entry('F', "600009 0454"),
          Map.entry('H', "0009 6069 0464"),
          Map.entry('J', "5057492907"),
          Map.entry('K', "0009 6005 2469"),
          Map.entry('M', "0900356069"),
          Map.entry('N', "09006960"),
          Map.entry('P', "09004061644505"),
          Map.entry('R', "09004061644505 3569"),
          Map.entry('T', "0060 3039"),
          Map.entry('U', "000729496760"),
          Map.entry('V', "003960"),
          Map.entry('W', "0019335960"),
          Map.entry('X', "0069 6009"),
          Map.entry('Y', "003460 3439"),
          Map.entry('3', "01204061634424 446668492908"),
          Map.entry('4', "49400666"),
          Map.entry('6', "5021040729496766442406"),
          Map.entry('7', "006029"),
          Map.entry('9', "1948656240200203254563"));

  /** A point of the grid. */
  record Point(double x, double y) {}

  private CaptchaStrokes() {}

  /** The lines of a letter. */
  static List<List<Point>> of(char letter) {
    List<List<Point>> lines = new ArrayList<>();
    for (String line : Objects.requireNonNull(LETTERS.get(letter)).split(" ", -1)) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < line.length(); i += 2) {
        points.add(new Point(line.charAt(i) - '0', line.charAt(i + 1) - '0'));
      }
      lines.add(points);
    }
    return lines;
  }
}
