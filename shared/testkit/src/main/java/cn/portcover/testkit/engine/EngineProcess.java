package cn.portcover.testkit.engine;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A child JVM that listens on a loopback port: started, waited for, ended with us. The same JDK
 * runs it that runs us, with the flags of a small, fast-starting process.
 */
final class EngineProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  /** How long it may take to end: a database writes down what it has in memory. */
  private static final Duration END = Duration.ofSeconds(20);

  private static final int LOG_TAIL_LINES = 25;

  private final String name;
  private final Process process;
  private final int port;
  private final Path log;
  private final IntPredicate answers;
  private final Thread atExit = new Thread(this::end, "engine-end");

  private EngineProcess(String name, Process process, int port, Path log, IntPredicate answers) {
    this.answers = answers;
    this.name = name;
    this.process = process;
    this.port = port;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts an engine and returns when it answers HTTP.
   *
   * @param port 0 for a free one
   * @param command what follows {@code java <flags>}, given the port
   * @param log gets everything that the child writes
   * @throws EngineFailed if the port is taken, or the child ends or does not answer within a minute
   */
  static EngineProcess start(String name, int port, Path log, IntFunction<List<String>> command) {
    return start(name, port, log, command, EngineProcess::answersHttp);
  }

  /**
   * Starts an engine and returns when it answers.
   *
   * @param answers whether the engine at this port does
   */
  static EngineProcess start(
      String name, int port, Path log, IntFunction<List<String>> command, IntPredicate answers) {
    if (port != 0) {
      if (Ports.isTaken(port)) {
        throw new EngineFailed("%s cannot have port %d: it is taken".formatted(name, port));
      }
      return startAt(port, name, log, command, answers);
    }
    // Someone else may take a free port between our look and the child's bind; then another one is
    // tried.
    for (int attempt = 1; ; attempt++) {
      int free = Ports.free();
      try {
        return startAt(free, name, log, command, answers);
      } catch (EngineFailed e) {
        if (attempt == 3 || !Ports.isTaken(free)) {
          throw e;
        }
      }
    }
  }

  private static EngineProcess startAt(
      int port, String name, Path log, IntFunction<List<String>> command, IntPredicate answers) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var line = new ArrayList<String>();
    line.add(java);
    line.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED"));
    line.addAll(command.apply(port));
    var builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("DDB_LOCAL_TELEMETRY", "0");
    EngineProcess engine;
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      engine = new EngineProcess(name, builder.start(), port, log, answers);
    } catch (IOException e) {
      throw new EngineFailed("%s could not be run with %s".formatted(name, java), e);
    }
    try {
      engine.awaitAnswer();
      return engine;
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  URI endpoint() {
    return at(port);
  }

  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  long pid() {
    return process.pid();
  }

  private void awaitAnswer() {
    long end = System.nanoTime() + START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      if (answers.test(port) && process.isAlive()) {
        return;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EngineFailed("interrupted while %s was starting".formatted(name), e);
      }
    }
    String what =
        process.isAlive()
            ? "did not answer on port %d within %d s".formatted(port, START.toSeconds())
            : "ended with exit code %d".formatted(process.exitValue());
    throw new EngineFailed("%s %s; the end of %s:%n%s".formatted(name, what, log, logTail()));
  }

  /** Any HTTP answer will do: neither engine has a health page that works without a signature. */
  private static boolean answersHttp(int port) {
    HttpURLConnection connection = null;
    try {
      connection = (HttpURLConnection) at(port).toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(2_000);
      return connection.getResponseCode() > 0;
    } catch (IOException notYet) {
      return false;
    } finally {
      if (connection != null) {
        connection.disconnect();
      }
    }
  }

  private String logTail() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
    } catch (IOException e) {
      return "(the log cannot be read: " + e + ")";
    }
  }

  private void end() {
    process.destroy();
    try {
      if (!process.waitFor(END)) {
        process.destroyForcibly().waitFor(Duration.ofSeconds(5));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException exiting) {
      // The hook runs by itself now and finds nothing left to end.
    }
  }
}
