package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.infra.bench.runtime.LocalProcess;
import cn.portcover.infra.bench.runtime.RunningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The local system in a process of its own, in a folder that goes with it. */
final class LocalPortcover implements AutoCloseable {
  private static final Path IN_MEMORY = Path.of("/dev/shm");
  private static final long LARGEST_HOME = 3L << 30;
  private static final String WRITTEN = "written.tsv";

  private final WorkFolder folder;
  private final LocalProcess local;

  private LocalPortcover(WorkFolder folder, LocalProcess local) {
    this.folder = folder;
    this.local = local;
  }

  /** Starts it and returns when it is ready. */
  static LocalPortcover start() throws IOException {
    var folder = new WorkFolder(parent());
    var local =
        LocalProcess.start(
            System.getProperty("java.class.path"),
            List.of("-D" + Spread.FILE + "=" + folder.path(WRITTEN)),
            folder.path(),
            folder.path("said.log"));
    var portcover = new LocalPortcover(folder, local);
    try {
      local.ready();
      return portcover;
    } catch (RuntimeException e) {
      portcover.close();
      throw e;
    }
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
    return home().startsWith(IN_MEMORY) ? "its files in memory" : "its files on disk";
  }

  Site site() throws IOException {
    return new Site(
        local.api(), local.sandbox(), Files.readString(folder.path("admin.token")).strip());
  }

  /** What it wrote, told when it has ended. */
  Spread written() throws IOException {
    return Spread.read(folder.path(WRITTEN));
  }

  Path home() {
    return folder.path();
  }

  /** Processor time that it used so far, without its engines. */
  Duration processorTime() {
    return local.process().cpu();
  }

  /** Processor time that its engines used so far: the database and the store of files. */
  Duration processorTimeOfEngines() {
    RunningProcess itself = local.process();
    return itself.tree().stream()
        .filter(each -> !each.equals(itself))
        .map(RunningProcess::cpu)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Ends it; its folder stays until {@link #close}. */
  void end() {
    local.close();
  }

  @Override
  public void close() {
    end();
    folder.close();
  }
}
