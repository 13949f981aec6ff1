package cn.portcover.testkit.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder among the system's temporary ones that goes with all that is in it. */
public record PassingFolder(Path path) implements AutoCloseable {
  private static final int TRIES = 100;

  public static PassingFolder make(String prefix) {
    try {
      return new PassingFolder(Files.createTempDirectory(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever wrote into it last may still be at it while it is deleted: then it is tried again. */
  @Override
  public void close() {
    for (int again = TRIES; ; again--) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
        return;
      } catch (IOException | UncheckedIOException e) {
        if (again == 0) {
          throw new IllegalStateException(path + " cannot be deleted", e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
