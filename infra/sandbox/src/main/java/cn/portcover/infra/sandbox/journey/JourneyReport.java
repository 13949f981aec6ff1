package cn.portcover.infra.sandbox.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened on a journey.
 *
 * @param company name and code of the company that was played
 * @param startedAt Portcover's time
 * @param folder where files and this report were written
 * @param files the PDFs, in the order in which they came
 */
public record JourneyReport(
    String name,
    String company,
    JourneyOptions options,
    Instant startedAt,
    Path folder,
    List<Step> steps,
    List<Path> files) {

  /**
   * One step.
   *
   * @param millis real time that it took
   */
  public record Step(String name, String expected, String happened, boolean ok, long millis) {}

  public JourneyReport {
    steps = List.copyOf(steps);
    files = List.copyOf(files);
  }

  /** Whether each step did what it should. */
  public boolean succeeded() {
    return !steps.isEmpty() && steps.stream().allMatch(Step::ok);
  }

  /** As JSON, with paths as text. */
  public Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("journey", name);
    tree.put("ok", succeeded());
    tree.put("company", company);
    tree.put("algorithm", options.algorithm());
    tree.put("confirmWith", options.confirmWith().name());
    tree.put("startedAt", startedAt.toString());
    tree.put("millis", millis());
    tree.put("steps", steps.stream().map(JourneyReport::tree).toList());
    tree.put("folder", folder.toString());
    tree.put("files", files.stream().map(Path::toString).toList());
    return tree;
  }

  private static Map<String, Object> tree(Step step) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", step.name());
    tree.put("expected", step.expected());
    tree.put("happened", step.happened());
    tree.put("ok", step.ok());
    tree.put("millis", step.millis());
    return tree;
  }

  private long millis() {
    return steps.stream().mapToLong(Step::millis).sum();
  }

  /** Writes the report for people. */
  public void writeMarkdown(Path file) throws IOException {
    var text = new StringBuilder();
    text.append("# Journey %s: %s\n\n".formatted(name, succeeded() ? "as it should be" : "FAILED"));
    text.append(
        "%s, %s card, confirmed with %s, at %s, %d ms.\n\n"
            .formatted(company, options.algorithm(), options.confirmWith(), startedAt, millis()));
    text.append("| | step | expected | happened | ms |\n|---|---|---|---|---|\n");
    for (Step step : steps) {
      text.append(
          "| %s | %s | %s | %s | %d |\n"
              .formatted(
                  step.ok() ? "ok" : "**no**",
                  cell(step.name()),
                  cell(step.expected()),
                  cell(step.happened()),
                  step.millis()));
    }
    if (!files.isEmpty()) {
      text.append("\nFiles:\n\n");
      files.forEach(each -> text.append("- ").append(each).append('\n'));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ");
  }
}
