package cn.portcover.infra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is there while a bench runs. */
public final class WorkFolder implements AutoCloseable {
  private final Path folder;

  /** One where such folders belong by default. */
  public WorkFolder() {
    this(Path.of(System.getProperty("java.io.tmpdir")));
  }

  public WorkFolder(Path parent) {
    try {
      folder = Files.createTempDirectory(parent, "portcover-bench-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    return folder;
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
