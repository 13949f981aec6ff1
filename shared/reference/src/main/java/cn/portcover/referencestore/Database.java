package cn.portcover.referencestore;

import java.sql.Connection;
import java.sql.SQLException;

/** PostgreSQL, a connection at a time. */
public interface Database {
  /**
   * What is asked of it: one statement, committed by itself, that may be asked again.
   *
   * @param <T> its answer
   */
  @FunctionalInterface
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /**
   * Asks it.
   *
   * @throws cn.portcover.operation.port.Unavailable when it cannot be reached, is too slow or too
   *     busy
   */
  <T> T ask(Question<T> question);
}
