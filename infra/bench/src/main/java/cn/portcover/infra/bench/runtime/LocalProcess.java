package cn.portcover.infra.bench.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The local system in a process of its own, on free ports. */
public final class LocalProcess implements AutoCloseable {
  /** Those of {@code mvn -Plocal}. */
  public static final List<String> FLAGS =
      List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final Pattern READY = Pattern.compile("(?m)^Portcover is ready: (http\\S+)$");
  private static final Pattern SANDBOX = Pattern.compile("(?m)^ +sandbox +(http://\\S+)\\R");
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Process process;
  private final Path output;
  private final long started;

  /** It would outlive a bench that is interrupted. */
  private final Thread end;

  private LocalProcess(Process process, Path output, long started) {
    this.process = process;
    this.output = output;
    this.started = started;
    this.end = new Thread(process::destroy, "local-end");
  }

  /**
   * Starts it as {@code mvn -Plocal} does.
   *
   * @param root of the checkout, whose class path Maven has written
   * @param home where it keeps its data
   * @param output gets what it says
   */
  public static LocalProcess start(Path root, Path home, Path output) {
    try {
      String classPath =
          Files.readString(root.resolve("infra/bench/local/target/class-path.txt")).strip();
      return start(classPath, List.of(), home, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts it from another class path.
   *
   * @param options of the JVM, beside {@link #FLAGS}
   */
  public static LocalProcess start(String classPath, List<String> options, Path home, Path output) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath, "cn.portcover.infra.local.Portcover"));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("PORTCOVER_PORT", "0");
    builder.environment().put("PORTCOVER_SANDBOX_PORT", "0");
    builder.environment().put("PORTCOVER_HOME", home.toString());
    try {
      long started = System.nanoTime();
      var local = new LocalProcess(builder.start(), output, started);
      Runtime.getRuntime().addShutdownHook(local.end);
      return local;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its lines up to the sandbox's; answers how long after the start that was. */
  public Duration ready() {
    while (!SANDBOX.matcher(said()).find()) {
      Duration passed = Duration.ofNanos(System.nanoTime() - started);
      if (!process.isAlive() || passed.compareTo(PATIENCE) > 0) {
        throw new FunctionFailed("the local system is not ready: " + said(), null);
      }
      pause();
    }
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FunctionFailed("interrupted while waiting", e);
    }
  }

  /** Of its API, once it is ready. */
  public URI api() {
    return said(READY, "API");
  }

  /** Of its sandbox, once it is ready. */
  public URI sandbox() {
    return said(SANDBOX, "sandbox");
  }

  private URI said(Pattern pattern, String what) {
    var address = pattern.matcher(said());
    if (!address.find()) {
      throw new FunctionFailed("the address of the " + what + " is missing: " + said(), null);
    }
    return URI.create(address.group(1));
  }

  /** Plays the whole journey of a policy through its sandbox. */
  public void playJourney() {
    var request =
        HttpRequest.newBuilder(URI.create(sandbox() + "/journeys/sme-policy"))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .timeout(PATIENCE)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new FunctionFailed("the journey was answered with " + answer.body(), null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FunctionFailed("interrupted while a journey was played", e);
    }
  }

  public RunningProcess process() {
    return new RunningProcess(process.toHandle());
  }

  private String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(Duration.ofSeconds(20))) {
        process.destroyForcibly().waitFor();
      }
      for (ProcessHandle each : started) {
        each.destroy();
        each.onExit().orTimeout(20, TimeUnit.SECONDS).join();
      }
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
