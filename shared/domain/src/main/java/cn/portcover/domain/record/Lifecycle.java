package cn.portcover.domain.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The edge table of a status: from, by what, to. One table feeds the transitions, the diagrams of
 * the catalogue and the tests. An edge without {@code from} is a birth.
 */
public final class Lifecycle<S extends Enum<S> & Status, B extends Enum<B>> {
  private final String name;
  private final List<Edge<S, B>> edges;

  /** One permitted move. */
  public record Edge<S, B>(Optional<S> from, B by, S to) {}

  private Lifecycle(String name, List<Edge<S, B>> edges) {
    this.name = name;
    this.edges = edges;
  }

  @SafeVarargs
  public static <S extends Enum<S> & Status, B extends Enum<B>> Lifecycle<S, B> of(
      String name, Edge<S, B>... edges) {
    return new Lifecycle<>(name, List.of(edges));
  }

  public static <S, B> Edge<S, B> born(B by, S to) {
    return new Edge<>(Optional.empty(), by, to);
  }

  public static <S, B> Edge<S, B> edge(S from, B by, S to) {
    return new Edge<>(Optional.of(from), by, to);
  }

  /**
   * Where the move leads, or the refusal that the caller names for a move that the table does not
   * have.
   */
  public S next(S from, B by, Function<S, RuntimeException> refusal) {
    return edges.stream()
        .filter(e -> e.from().filter(from::equals).isPresent() && e.by() == by)
        .map(Edge::to)
        .findFirst()
        .orElseThrow(() -> refusal.apply(from));
  }

  public boolean allows(S from, B by) {
    return edges.stream().anyMatch(e -> e.from().filter(from::equals).isPresent() && e.by() == by);
  }

  /** The aggregate's name, for the catalogue. */
  public String name() {
    return name;
  }

  public List<Edge<S, B>> edges() {
    return edges;
  }
}
