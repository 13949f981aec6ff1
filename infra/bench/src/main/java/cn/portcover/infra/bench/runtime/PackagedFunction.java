package cn.portcover.infra.bench.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A function's unpacked zip, running in a process of its own under AWS's Runtime Interface Client.
 */
public final class PackagedFunction implements AutoCloseable {
  /** The flags that Lambda's Java runtime sets, heap apart, which follows the function's memory. */
  public static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx384m");

  /** By which Lambda's start script leads the hooks of org.crac to its client. */
  private static final String CRAC = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac";

  /** The handler of all our functions. */
  public static final String HANDLER =
      "cn.portcover.operation.lambda.OperationEntry::handleRequest";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RuntimeApi api;
  private final Process process;
  private final Path log;
  private final long spawned;

  private PackagedFunction(RuntimeApi api, Process process, Path log, long spawned) {
    this.api = api;
    this.process = process;
    this.log = log;
    this.spawned = spawned;
  }

  /**
   * What to run.
   *
   * @param folder where the zip was unpacked
   * @param flags of the JVM, besides {@link #FLAGS}
   * @param environment of the function; nothing of this process's own environment is passed on
   */
  public record Start(
      Path folder, String handler, List<String> flags, Map<String, String> environment) {

    /** The same, as Lambda starts it when a snapshot is to be taken. */
    public Start forSnapshot() {
      Map<String, String> more = new LinkedHashMap<>(environment);
      more.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
      return new Start(folder, handler, flags, more);
    }
  }

  /**
   * One answer.
   *
   * @param initNanos passed between the start of the process and its first question for an event
   * @param nanos passed between the start of the process and the answer's first byte
   * @param servedNanos passed between handing the event over and the answer's first byte
   */
  public record Answer(String text, long initNanos, long nanos, long servedNanos) {}

  /** Whether the Runtime Interface Client's native part runs here. */
  public static boolean runsHere() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");
  }

  /**
   * Starts the process and returns at once.
   *
   * @param runtime folder of the Runtime Interface Client's jars
   * @param log gets everything that the process writes
   */
  public static PackagedFunction start(Start start, Path runtime, Path log) {
    var api = RuntimeApi.start(InstantSource.system());
    var builder =
        new ProcessBuilder(command(start, runtime))
            // The client takes its working folder for the task folder.
            .directory(start.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(lambdaEnvironment(api));
    builder.environment().putAll(start.environment());
    try {
      long spawned = System.nanoTime();
      Process process = builder.start();
      process
          .onExit()
          .thenAccept(ended -> api.fail("the process ended with exit code " + ended.exitValue()));
      return new PackagedFunction(api, process, log, spawned);
    } catch (IOException e) {
      api.close();
      throw new FunctionFailed("the function's process cannot be started", e);
    }
  }

  private static List<String> command(Start start, Path runtime) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(start.flags());
    command.add(CRAC);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(runtime.toAbsolutePath() + File.separator + "*");
    command.add("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
    command.add(start.handler());
    return command;
  }

  private static Map<String, String> lambdaEnvironment(RuntimeApi api) {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API", api.authority(),
        "AWS_LAMBDA_FUNCTION_NAME", "packaged",
        "AWS_LAMBDA_FUNCTION_VERSION", "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
        "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/packaged",
        "AWS_LAMBDA_LOG_STREAM_NAME", "1",
        "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand",
        "LANG", "en_US.UTF-8",
        "TZ", ":UTC");
  }

  /**
   * Hands the function an event and answers its answer.
   *
   * @throws FunctionFailed when there is none; ends with what the process wrote
   */
  public Answer invoke(String event) {
    try {
      RuntimeApi.Answer answer = api.invoke(event, PATIENCE);
      return new Answer(
          answer.text(),
          answer.ready() - spawned,
          answer.nanos() - spawned,
          answer.nanos() - answer.handed());
    } catch (FunctionFailed e) {
      throw new FunctionFailed(e.getMessage() + "\n" + log(), e);
    }
  }

  /** Waits until it asks for its first event; answers how long that took from its start. */
  public Duration ready() {
    return after(() -> api.ready(PATIENCE));
  }

  /**
   * Waits until it is ready to be frozen, its hooks run; answers how long that took from its start.
   */
  public Duration checkpoint() {
    return after(() -> api.checkpoint(PATIENCE));
  }

  private Duration after(LongSupplier instant) {
    try {
      return Duration.ofNanos(instant.getAsLong() - spawned);
    } catch (FunctionFailed e) {
      throw new FunctionFailed(e.getMessage() + "\n" + log(), e);
    }
  }

  /** What the operating system knows of the process. */
  public RunningProcess process() {
    return new RunningProcess(process.toHandle());
  }

  /** What the process wrote so far. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    api.close();
    process.destroy();
    try {
      if (!process.waitFor(Duration.ofSeconds(5))) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
