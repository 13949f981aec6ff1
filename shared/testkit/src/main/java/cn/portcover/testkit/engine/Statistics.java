package cn.portcover.testkit.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a database knows of its own contents. It finds out by itself, a minute after much has
 * changed; what is measured before would be another database than the one that people meet.
 */
public final class Statistics {
  private Statistics() {}

  /**
   * Lets it find out now.
   *
   * @param url {@code jdbc:postgresql:…}
   */
  public static void gather(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    } catch (SQLException e) {
      throw new IllegalStateException("the database could not gather its statistics", e);
    }
  }
}
