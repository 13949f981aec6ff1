package cn.portcover.operation.catalogue;

import cn.portcover.operation.Operation;
import cn.portcover.operation.http.Request;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All operations on the class path, or the one that this function serves. */
@Singleton
public class Catalogue {
  private final List<Row> rows;

  /** An operation that a request is for, with the variables of its path. */
  public record Match(Row row, Map<String, Object> variables) {}

  /**
   * @param only name of the single operation that this function serves; empty where one process
   *     serves all
   */
  public Catalogue(ApplicationContext context, @Value("${operation:}") @Nullable String only) {
    this.rows =
        context.getBeanDefinitions(Qualifiers.byStereotype(Operation.class)).stream()
            .filter(
                b -> only == null || only.isEmpty() || b.getBeanType().getSimpleName().equals(only))
            .map(Row::of)
            // Literal paths before those with variables, so that /documents/x does not hide
            // /documents/{number}/x.
            .sorted(
                Comparator.comparing(
                        (Row row) ->
                            row.template() == null ? 0 : row.template().getVariables().size())
                    .thenComparing(Row::context)
                    .thenComparing(Row::name))
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException(
          "There is no operation " + only + " on the class path; set OPERATION to one that is.");
    }
  }

  public List<Row> rows() {
    return rows;
  }

  public Optional<Match> match(Request request) {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    return rows.stream()
        .filter(row -> row.template() != null && method.equals(row.httpMethod()))
        .flatMap(row -> match(row, request.path()).stream())
        .findFirst();
  }

  /** Methods that the address takes; empty when there is nothing at it. */
  public TreeSet<String> methodsAt(String path) {
    TreeSet<String> methods = new TreeSet<>();
    rows.stream()
        .filter(row -> row.template() != null && match(row, path).isPresent())
        .forEach(row -> methods.add(String.valueOf(row.httpMethod())));
    return methods;
  }

  private static Optional<Match> match(Row row, String path) {
    return row.template() == null
        ? Optional.empty()
        : row.template().match(path).map(found -> new Match(row, found.getVariableValues()));
  }
}
