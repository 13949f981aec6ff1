package cn.portcover.referencestore;

import java.util.function.Consumer;
import java.util.function.Function;

/** PostgreSQL, a question at a time. */
public interface Database {
  /**
   * Asks one of the repositories in {@link cn.portcover.referencestore.sql} something.
   *
   * @param question one statement, committed by itself, that may be asked again
   * @param <R> the repository
   * @param <T> its answer
   * @throws cn.portcover.operation.port.Unavailable when the database cannot be reached, is too
   *     slow or too busy
   */
  <R, T> T ask(Class<R> repository, Function<R, T> question);

  /** Tells it something, as {@link #ask} does. */
  default <R> void tell(Class<R> repository, Consumer<R> statement) {
    ask(
        repository,
        rows -> {
          statement.accept(rows);
          return true;
        });
  }
}
