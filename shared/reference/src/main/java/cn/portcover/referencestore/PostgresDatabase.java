package cn.portcover.referencestore;

import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Primed;
import cn.portcover.operation.port.Unavailable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * A few connections, opened when they are needed and kept for the next question. None lives through
 * a snapshot; one that has died while the function was frozen is replaced unseen.
 */
@Singleton
public final class PostgresDatabase implements Database, Primed {
  static final String SERVICE = "the database of reference data";
  private static final int WAIT_SECONDS = 3;

  private final DatabaseSettings settings;
  private final DatabasePassword password;
  private final Semaphore places;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

  PostgresDatabase(DatabaseSettings settings, DatabasePassword password) {
    this.settings = settings;
    this.password = password;
    this.places = new Semaphore(settings.connections(), true);
  }

  @Override
  public <T> T ask(Question<T> question) {
    try {
      if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new Unavailable(SERVICE, new SQLException("all connections are in use"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable(SERVICE, e);
    }
    try {
      return asked(question);
    } catch (SQLException e) {
      if (isPassing(e)) {
        throw new Unavailable(SERVICE, e);
      }
      throw new IllegalStateException("the database refuses a statement", e);
    } finally {
      places.release();
    }
  }

  /** By a kept connection, and if that one has died by a new one. */
  private <T> T asked(Question<T> question) throws SQLException {
    Connection kept = idle.pollFirst();
    if (kept != null) {
      try {
        return asked(kept, question);
      } catch (SQLException e) {
        if (!isBroken(e)) {
          throw e;
        }
        closeIdle();
      }
    }
    return asked(open(), question);
  }

  private <T> T asked(Connection connection, Question<T> question) throws SQLException {
    boolean whole = false;
    try {
      T answer = question.ask(connection);
      whole = true;
      return answer;
    } catch (SQLException e) {
      whole = !isBroken(e);
      throw e;
    } finally {
      if (whole) {
        idle.addFirst(connection);
      } else {
        close(connection);
      }
    }
  }

  private Connection open() throws SQLException {
    Properties how = new Properties();
    how.setProperty("user", settings.user());
    how.setProperty("password", password.now());
    // Seconds: callers are told to try later rather than left waiting.
    how.setProperty("connectTimeout", "2");
    how.setProperty("loginTimeout", "3");
    how.setProperty("socketTimeout", "4");
    // Statements that the server remembers would tie the proxy's connection to ours.
    how.setProperty("prepareThreshold", "0");
    how.setProperty("ApplicationName", "portcover");
    return Objects.requireNonNull(
        new Driver().connect(settings.url(), how), "portcover.reference.url is no PostgreSQL");
  }

  private static boolean isBroken(SQLException e) {
    @Nullable String state = e.getSQLState();
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }

  /** SQLSTATE classes: too busy, ended by others, not let in, in each other's way. */
  private static boolean isPassing(SQLException e) {
    String state = e.getSQLState();
    return isBroken(e)
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("58")
        || state.startsWith("28")
        || state.startsWith("40")
        || state.startsWith("55");
  }

  /** Asks something once, and leaves no connection open for a snapshot to hold. */
  @Override
  public void prime(Row served) {
    if (!served.uses().contains(Operation.Uses.REFERENCE)) {
      return;
    }
    ask(
        connection -> {
          try (var statement = connection.prepareStatement("select ?::text where ? = any(?)")) {
            statement.setString(1, "priming");
            statement.setString(2, "1");
            statement.setArray(3, connection.createArrayOf("text", new String[] {"1"}));
            try (var rows = statement.executeQuery()) {
              return rows.next();
            }
          }
        });
    closeIdle();
  }

  void closeIdle() {
    for (Connection each = idle.poll(); each != null; each = idle.poll()) {
      close(each);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // It has ended already.
    }
  }
}
