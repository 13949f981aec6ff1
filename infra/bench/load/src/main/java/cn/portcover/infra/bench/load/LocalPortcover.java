package cn.portcover.infra.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The local system in a process of its own, started as {@code mvn -Plocal} starts it, on free ports
 * and in a folder that goes with it.
 */
final class LocalPortcover implements AutoCloseable {
  /** Those of {@code mvn -Plocal}. */
  static final List<String> FLAGS =
      List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final Path IN_MEMORY = Path.of("/dev/shm");
  private static final long LARGEST_HOME = 3L << 30;
  private static final Duration LONGEST_START = Duration.ofSeconds(120);
  private static final String WRITTEN = "written.tsv";
  private static final String READY = "Portcover is ready: ";
  private static final String SANDBOX = "  sandbox    ";

  private final Path home;
  private final Process process;
  private final Thread atExit = new Thread(this::end, "local-portcover-end");
  private final Site site;

  private LocalPortcover(Path home, Process process) throws IOException {
    this.home = home;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(atExit);
    this.site = awaitReady();
  }

  /** Starts it and returns when it is ready. */
  static LocalPortcover start() throws IOException {
    Path home = Files.createTempDirectory(parent(), "portcover-load-");
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.of(
                    Stream.of(ProcessHandle.current().info().command().orElse("java")),
                    FLAGS.stream(),
                    Stream.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + Spread.FILE + "=" + home.resolve(WRITTEN),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.portcover.infra.local.Portcover"))
                .flatMap(parts -> parts)
                .toList());
    builder.environment().put("PORTCOVER_PORT", "0");
    builder.environment().put("PORTCOVER_SANDBOX_PORT", "0");
    builder.environment().put("PORTCOVER_HOME", home.toString());
    builder.redirectError(home.resolve("err.log").toFile());
    return new LocalPortcover(home, builder.start());
  }

  /**
   * In memory where the machine has a folder that lies there: DynamoDB Local waits for the disk at
   * each transaction, and the load would measure nothing but that.
   */
  private static Path parent() throws IOException {
    return Files.isWritable(IN_MEMORY)
            && Files.getFileStore(IN_MEMORY).getUsableSpace() > LARGEST_HOME
        ? IN_MEMORY
        : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Where its files lie, for people. */
  String where() {
    return home.startsWith(IN_MEMORY) ? "its files in memory" : "its files on disk";
  }

  private Site awaitReady() throws IOException {
    // A start that hangs ends with the process, and the lines with it.
    var alarm =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    Thread.sleep(LONGEST_START);
                    process.destroy();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
    BufferedReader lines = process.inputReader();
    URI api = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(READY)) {
        api = URI.create(line.substring(READY.length()).strip());
      } else if (api != null && line.startsWith(SANDBOX)) {
        alarm.interrupt();
        URI sandbox = URI.create(line.substring(SANDBOX.length()).strip());
        return new Site(api, sandbox, Files.readString(home.resolve("admin.token")).strip());
      }
    }
    String said = Files.readString(home.resolve("err.log"));
    close();
    throw new IOException("the local system did not become ready: " + said);
  }

  Site site() {
    return site;
  }

  /** What it wrote, told when it has ended. */
  Spread written() throws IOException {
    return Spread.read(home.resolve(WRITTEN));
  }

  Path home() {
    return home;
  }

  /** Processor time that it used so far, without its engines. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Processor time that its engines used so far: the database and the store of files. */
  Duration processorTimeOfEngines() {
    return process
        .descendants()
        .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Ends it; its folder stays until {@link #close}. */
  void end() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
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
    delete(home);
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
