package cn.portcover.testkit.file;

import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file whole or not at all, readable by its owner only (mode 0600 where the file system
 * has modes).
 */
public final class PrivateFile {
  private PrivateFile() {}

  /**
   * Writes beside the file first, then takes its place in one step; a crash leaves the old content
   * or the new.
   *
   * @throws UncheckedIOException if it cannot be written; the old content is then still there
   */
  public static void write(Path file, byte[] content) {
    Path target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      // Created with its mode, so that there is no moment at which others can open it.
      Path beside =
          Files.createTempFile(target.getParent(), target.getFileName() + ".", ".new", ownerOnly());
      try {
        try (FileChannel channel = FileChannel.open(beside, WRITE, TRUNCATE_EXISTING)) {
          ByteBuffer rest = ByteBuffer.wrap(content);
          while (rest.hasRemaining()) {
            channel.write(rest);
          }
          channel.force(true);
        }
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  public static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
