package cn.portcover.infra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * {@code RESULTS.md}: what was measured, on what, and what the figures say. A bench puts its own
 * section in and leaves the others as they are, since no one has the hours to run all of them for
 * each change.
 */
public final class Results {
  private static final String HEAD =
      """
      # Measured

      Written by the benches (`mvn -Pbench`; the README tells how to run one of them). Figures are ratios of things measured
      side by side in one run, medians of interleaved rounds; each section says when it was measured, with what, and how often.
      What stands under *Why* is written by people and kept.

      """;

  private Results() {}

  /** Where people write under a section why a figure is as it is; kept when it is measured anew. */
  private static final String REMARKS = "### Why";

  /**
   * Replaces one section of the file, but for the remarks at its end.
   *
   * @param text Markdown without the section's heading
   * @param on the day of the measurement
   */
  public static void put(Path file, Section section, LocalDate on, String text) throws IOException {
    Map<Section, String> sections = Files.exists(file) ? read(file) : new EnumMap<>(Section.class);
    String remarks = remarks(sections.getOrDefault(section, ""));
    sections.put(
        section, "Measured %s on %s.\n\n%s%s".formatted(on, machine(), text.strip(), remarks));
    var whole = new StringBuilder(HEAD);
    sections.forEach(
        (each, body) -> whole.append(each.heading()).append("\n\n").append(body).append("\n\n"));
    Files.writeString(file, whole.toString().strip() + "\n");
  }

  private static Map<Section, String> read(Path file) throws IOException {
    Map<Section, String> sections = new EnumMap<>(Section.class);
    String text = "\n" + Files.readString(file);
    for (Section section : Section.values()) {
      String heading = "\n" + section.heading() + "\n";
      int at = text.indexOf(heading);
      if (at >= 0) {
        int from = at + heading.length();
        int to = text.indexOf("\n## ", from);
        sections.put(section, text.substring(from, to < 0 ? text.length() : to).strip());
      }
    }
    return sections;
  }

  private static String remarks(String section) {
    int at = section.indexOf("\n" + REMARKS);
    return at < 0 ? "" : "\n" + section.substring(at);
  }

  private static String machine() {
    return "%d cores, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }
}
