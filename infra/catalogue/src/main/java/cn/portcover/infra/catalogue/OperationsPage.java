package cn.portcover.infra.catalogue;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.record.Lifecycle;
import cn.portcover.domain.record.Lifecycles;
import cn.portcover.domain.record.Status;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.catalogue.Row;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code functions/OPERATIONS.md}: who may do what, what it changes, what it refuses; and the
 * lifecycles as diagrams.
 */
public final class OperationsPage {
  private OperationsPage() {}

  public static String of(List<Row> rows) {
    StringBuilder page = new StringBuilder();
    page.append("# Operations\n\n");
    page.append(
        "Generated from the code by `mvn -Pcatalogue`; a test keeps it true. Paths are below"
            + " `/v1`.\n");
    Map<String, List<Row>> contexts =
        rows.stream()
            .collect(Collectors.groupingBy(Row::context, TreeMap::new, Collectors.toList()));
    contexts.forEach((context, of) -> section(page, context, of));
    page.append("\n## Lifecycles\n");
    for (Lifecycle<?, ?> lifecycle : Lifecycles.ALL) {
      diagram(page, lifecycle);
    }
    page.append("\n## Refusals\n\n| code | HTTP | 中文 | English |\n|---|---|---|---|\n");
    refusals(rows).forEach((code, line) -> page.append(line));
    return page.toString();
  }

  private static void section(StringBuilder page, String context, List<Row> rows) {
    page.append("\n## ").append(context).append("\n\n");
    page.append("| operation | route | caller | changes | refuses |\n|---|---|---|---|---|\n");
    rows.stream()
        .sorted(Comparator.comparing(Row::name))
        .forEach(
            row ->
                page.append("| ")
                    .append(row.name())
                    .append(" | ")
                    .append(
                        row.path() == null
                            ? trigger(row)
                            : "`" + row.httpMethod() + " " + row.path() + "`")
                    .append(" | ")
                    .append(row.grant())
                    .append(signature(row.signature()))
                    .append(" | ")
                    .append(
                        row.changes().stream()
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(
                        row.refuses().stream().map(Refusal::code).collect(Collectors.joining(", ")))
                    .append(" |\n"));
  }

  private static String trigger(Row row) {
    return row.isScheduled() ? "schedule" : "stream of the store";
  }

  private static String signature(CardSignatureNeed need) {
    return switch (need) {
      case NONE -> "";
      case AS_THE_RECORD_SAYS -> ", card signature as the record says";
      case ALWAYS -> " + card signature";
    };
  }

  private static <S extends Enum<S> & Status, B extends Enum<B>> void diagram(
      StringBuilder page, Lifecycle<S, B> lifecycle) {
    page.append("\n### ").append(lifecycle.name()).append("\n\n```mermaid\nstateDiagram-v2\n");
    lifecycle
        .edges()
        .forEach(
            edge ->
                page.append("  ")
                    .append(edge.from().map(Enum::name).orElse("[*]"))
                    .append(" --> ")
                    .append(edge.to().name())
                    .append(": ")
                    .append(edge.by().name())
                    .append('\n'));
    lifecycle.edges().stream()
        .map(Lifecycle.Edge::to)
        .distinct()
        .forEach(
            to ->
                page.append("  ")
                    .append(to.name())
                    .append(": ")
                    .append(to.label(Language.ZH))
                    .append(' ')
                    .append(to.name())
                    .append('\n'));
    page.append("```\n");
  }

  private static Map<String, String> refusals(List<Row> rows) {
    Map<String, String> lines = new TreeMap<>();
    Map<Class<? extends Refusal>, Boolean> seen = new LinkedHashMap<>();
    rows.forEach(row -> Refusals.of(row).forEach(refusal -> seen.put(refusal, true)));
    for (Class<? extends Refusal> refusal : seen.keySet()) {
      lines.put(
          Refusal.code(refusal),
          "| "
              + Refusal.code(refusal)
              + " | "
              + Refusals.status(refusal)
              + " | "
              + Sentences.of(refusal, Language.ZH)
              + " | "
              + Sentences.of(refusal, Language.EN)
              + " |\n");
    }
    return lines;
  }
}
