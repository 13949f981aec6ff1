package cn.portcover.testkit.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * PostgreSQL on loopback, run and ended by a process of its own. Who reaches the port is let in:
 * nothing here is worth a password. It has no proxy before it, as the cloud's has.
 */
public final class PostgresEngine implements Databases {
  private static final String ENGINE = "postgres";
  private static final String USER = "postgres";
  private static final int PROTOCOL_3 = 196_608;

  private final EngineProcess process;

  private PostgresEngine(EngineProcess process) {
    this.process = process;
  }

  /**
   * Keeps its data in a folder, made when missing; they survive a restart.
   *
   * @param port 0 for a free one
   * @param log the file that its output is appended to
   * @throws EngineFailed if it cannot be started
   */
  public static PostgresEngine inFolder(Path folder, int port, Path log) {
    Path files = EngineFiles.of(ENGINE);
    String classPath = EngineFiles.ownClasses() + File.pathSeparator + files + File.separator + "*";
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PostgresEngine(
        EngineProcess.start(
            "PostgreSQL",
            port,
            log,
            at ->
                List.of(
                    // What unpacks the program needs 64 MB of it, once.
                    "-Xmx192m",
                    "-cp",
                    classPath,
                    EngineProcess.class.getPackageName() + ".child.PostgresMain",
                    Integer.toString(at),
                    folder.toAbsolutePath().toString(),
                    // Unpacked once for all runs of this checkout, and gone with mvn clean.
                    files.resolve("unpacked").toString()),
            PostgresEngine::letsIn));
  }

  /** Whether it lets its user in: its first words to the start of a session are no error. */
  private static boolean letsIn(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      socket.setSoTimeout(2_000);
      byte[] words =
          "user\0%s\0database\0%s\0\0".formatted(USER, USER).getBytes(StandardCharsets.US_ASCII);
      var out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(words.length + 8);
      out.writeInt(PROTOCOL_3);
      out.write(words);
      out.flush();
      return new DataInputStream(socket.getInputStream()).readByte() == 'R';
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public synchronized Map<String, Object> database(String name) {
    if (!name.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("not a name of a database: " + name);
    }
    try (Connection connection = connection();
        var find = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      find.setString(1, name);
      if (!find.executeQuery().next()) {
        try (var create = connection.createStatement()) {
          create.execute("create database \"" + name + "\"");
        }
      }
    } catch (SQLException e) {
      throw new EngineFailed("PostgreSQL makes no database " + name, e);
    }
    return Map.of(
        "portcover.reference.url",
        url(name),
        "portcover.reference.user",
        USER,
        "portcover.reference.password",
        USER,
        "portcover.reference.connections",
        8);
  }

  private Connection connection() throws SQLException {
    Properties how = new Properties();
    how.setProperty("user", USER);
    Connection connection = new Driver().connect(url(USER), how);
    if (connection == null) {
      throw new SQLException("no address of PostgreSQL");
    }
    return connection;
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + process.endpoint().getPort() + "/" + database;
  }

  @Override
  public void close() {
    process.close();
  }
}
