package cn.portcover.infra.sandbox.counterparty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The {@code sequence} of messages: one row for all subjects, always rising, also over restarts,
 * because Portcover takes a message with a lower number for an older one and does not apply it.
 * Numbers are reserved by the thousand, so that not every message writes the file.
 */
public final class Sequence {
  private static final int BLOCK = 1000;
  private final Path file;
  private long next;
  private long reserved;

  /**
   * @param first where to begin when nothing was kept: the time in seconds, so that a sandbox that
   *     lost its folder is still later than before
   */
  public Sequence(Path folder, long first) throws IOException {
    this.file = folder.resolve("sequence");
    this.next = Math.max(first, kept());
    this.reserved = next;
  }

  private long kept() throws IOException {
    if (!Files.exists(file)) {
      return 1;
    }
    try {
      return Long.parseLong(Files.readString(file).strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  public synchronized long next() throws IOException {
    if (next >= reserved) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, Long.toString(next + BLOCK));
      reserved = next + BLOCK;
    }
    return next++;
  }
}
