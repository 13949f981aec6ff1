package cn.portcover.testkit.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Amazon's DynamoDB Local in a process of its own, on loopback, without telemetry. One set of
 * tables for all credentials and regions. It answers at once where AWS takes its time, and does not
 * throttle, nor check signatures or permissions.
 */
public final class DynamoDbLocal implements AutoCloseable {
  private static final String ENGINE = "dynamodb";

  private final EngineProcess process;

  private DynamoDbLocal(EngineProcess process) {
    this.process = process;
  }

  /**
   * Holds its tables in memory.
   *
   * @param port 0 for a free one
   * @param log the file that its output is appended to
   * @throws EngineFailed if it cannot be started
   */
  public static DynamoDbLocal inMemory(int port, Path log) {
    return start(List.of("-inMemory"), port, log);
  }

  /**
   * Holds its tables in a folder, made when missing; they survive a restart.
   *
   * @param port 0 for a free one
   * @param log the file that its output is appended to
   * @throws EngineFailed if it cannot be started
   */
  public static DynamoDbLocal inFolder(Path folder, int port, Path log) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return start(List.of("-dbPath", folder.toAbsolutePath().toString()), port, log);
  }

  private static DynamoDbLocal start(List<String> where, int port, Path log) {
    Path files = EngineFiles.of(ENGINE);
    String classPath = EngineFiles.ownClasses() + File.pathSeparator + files + File.separator + "*";
    return new DynamoDbLocal(
        EngineProcess.start(
            "DynamoDB Local",
            port,
            log,
            at -> {
              var command = new ArrayList<String>();
              command.add("-Xmx192m");
              command.add("-Dsqlite4java.library.path=" + files);
              command.addAll(
                  List.of(
                      "-cp",
                      classPath,
                      EngineProcess.class.getPackageName() + ".child.DynamoDbLocalMain"));
              command.addAll(where);
              command.addAll(
                  List.of("-sharedDb", "-disableTelemetry", "-port", Integer.toString(at)));
              return command;
            }));
  }

  public URI endpoint() {
    return process.endpoint();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.close();
  }
}
