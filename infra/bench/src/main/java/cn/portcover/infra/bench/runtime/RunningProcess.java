package cn.portcover.infra.bench.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the operating system and its JVM know of a process; Linux only. */
public record RunningProcess(ProcessHandle handle) {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+([0-9]+) kB");

  // Of the serial collector: DefNew     total 116160K, used 31005K [0x…
  private static final Pattern GENERATION =
      Pattern.compile("(?:DefNew|Tenured) +total [0-9]+K, used ([0-9]+)K");

  /** Time on all cores, in user and system mode; counted in hundredths of a second. */
  public Duration cpu() {
    return handle.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Resident set: bytes of memory that are its own or shared with others. */
  public long resident() {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "status"));
      return number(RESIDENT, status) * 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This process and all that it started, and so on. */
  public List<RunningProcess> tree() {
    return Stream.concat(Stream.of(handle), handle.descendants()).map(RunningProcess::new).toList();
  }

  /** Bytes of its Java heap that are still in use after a full collection. */
  public long liveHeap() {
    jcmd("GC.run");
    return number(GENERATION, jcmd("GC.heap_info")) * 1024;
  }

  private static long number(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .reduce(Long::sum)
        .orElseThrow(() -> new IllegalStateException(pattern + " is not in " + text));
  }

  private String jcmd(String command) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process process =
          new ProcessBuilder(jcmd, Long.toString(handle.pid()), command)
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("jcmd " + command + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
