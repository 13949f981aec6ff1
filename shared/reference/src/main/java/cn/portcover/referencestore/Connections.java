package cn.portcover.referencestore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A few connections to PostgreSQL, opened when they are needed and kept for the next question. One
 * that has died while the function was frozen is found out before it is used; each new one is
 * opened with a password of that moment.
 */
final class Connections implements AutoCloseable {
  /** Callers are told to try later rather than left waiting. */
  private static final Duration WAIT = Duration.ofSeconds(3);

  private static final Duration ALIVE = Duration.ofSeconds(1);
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration IDLE = Duration.ofMinutes(2);

  private final HikariDataSource pool;

  Connections(DatabaseSettings settings, DatabasePassword password) {
    HikariConfig how = new HikariConfig();
    how.setPoolName("reference");
    how.setDataSource(new Opening(settings, password));
    how.setMaximumPoolSize(settings.connections());
    how.setMinimumIdle(0);
    how.setInitializationFailTimeout(-1);
    how.setConnectionTimeout(WAIT.toMillis());
    how.setValidationTimeout(ALIVE.toMillis());
    how.setMaxLifetime(KEPT.toMillis());
    how.setIdleTimeout(IDLE.toMillis());
    this.pool = new HikariDataSource(how);
  }

  HikariDataSource source() {
    return pool;
  }

  /** Whether there are none, as where none can be opened. */
  boolean areNone() {
    return pool.getHikariPoolMXBean().getTotalConnections() == 0;
  }

  /** Those that are idle are closed now, those in use when they are given back. */
  void renew() {
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  /** Comes back when none that was idle is open any more. */
  void closeIdle() {
    renew();
    long until = System.nanoTime() + WAIT.toNanos();
    // They are closed by another thread.
    while (!areNone() && System.nanoTime() < until) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  /** Opens connections. */
  private static final class Opening extends PGSimpleDataSource {
    private static final long serialVersionUID = 1;
    private final transient DatabasePassword password;

    Opening(DatabaseSettings settings, DatabasePassword password) {
      this.password = password;
      setUrl(settings.url());
      setUser(settings.user());
      // Seconds.
      setConnectTimeout(2);
      setLoginTimeout(3);
      setSocketTimeout(4);
      // Statements that the server remembers would tie the proxy's connection to ours.
      setPrepareThreshold(0);
      setApplicationName("portcover");
    }

    @Override
    public Connection getConnection() throws SQLException {
      return getConnection(getUser(), password.now());
    }
  }
}
