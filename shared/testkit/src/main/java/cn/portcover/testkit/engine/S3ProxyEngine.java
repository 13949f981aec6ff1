package cn.portcover.testkit.engine;

import cn.portcover.testkit.file.PrivateFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * S3Proxy in a process of its own, on loopback. It checks signatures (version 4), presigned links
 * and POST policies; it has no encryption by KMS, tagging, versioning, object lock or bucket
 * policies. Pages of this machine may read and upload; other CORS rules it has none. It starts
 * without buckets.
 *
 * <p>Clients address buckets by path.
 */
public final class S3ProxyEngine implements AutoCloseable {
  private static final String ENGINE = "s3proxy";

  private final EngineProcess process;

  private S3ProxyEngine(EngineProcess process) {
    this.process = process;
  }

  /**
   * Holds its files in memory (128 MB heap in all).
   *
   * @param port 0 for a free one
   * @param log the file that its output is appended to
   * @throws EngineFailed if it cannot be started
   */
  public static S3ProxyEngine inMemory(EngineCredentials credentials, int port, Path log) {
    return start("jclouds.provider=transient-nio2", credentials, port, log);
  }

  /**
   * Holds its files in a folder, made when missing; they survive a restart. Media types and other
   * metadata are extended attributes of the files, so the file system must have those (ext4, XFS,
   * APFS and NTFS do).
   *
   * @param port 0 for a free one
   * @param log the file that its output is appended to
   * @throws EngineFailed if it cannot be started
   */
  public static S3ProxyEngine inFolder(
      Path folder, EngineCredentials credentials, int port, Path log) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String path = folder.toAbsolutePath().toString().replace('\\', '/');
    return start(
        "jclouds.provider=filesystem-nio2\njclouds.filesystem.basedir=" + path,
        credentials,
        port,
        log);
  }

  private static S3ProxyEngine start(
      String backend, EngineCredentials credentials, int port, Path log) {
    Path files = EngineFiles.of(ENGINE);
    String classPath = EngineFiles.ownClasses() + File.pathSeparator + files + File.separator + "*";
    // The secret goes by a private file, for a command line can be read by everyone on the machine.
    Path settings = log.resolveSibling(log.getFileName() + ".settings");
    try {
      return new S3ProxyEngine(
          EngineProcess.start(
              "S3Proxy",
              port,
              log,
              at -> {
                PrivateFile.write(settings, settings(backend, credentials, at));
                return List.of(
                    "-Xmx256m",
                    "-cp",
                    classPath,
                    EngineProcess.class.getPackageName() + ".child.S3ProxyMain",
                    "--properties",
                    settings.toAbsolutePath().toString());
              }));
    } finally {
      PrivateFile.delete(settings);
    }
  }

  private static byte[] settings(String backend, EngineCredentials credentials, int port) {
    return """
    s3proxy.endpoint=http://127.0.0.1:%d
    s3proxy.authorization=aws-v4
    s3proxy.identity=%s
    s3proxy.credential=%s
    s3proxy.cors-allow-origins=http://(localhost|127\\\\.0\\\\.0\\\\.1):[0-9]+
    s3proxy.cors-allow-methods=GET HEAD POST
    s3proxy.cors-allow-headers=*
    s3proxy.cors-exposed-headers=ETag
    %s
    """
        .formatted(port, credentials.accessKeyId(), credentials.secretAccessKey(), backend)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  public URI endpoint() {
    return process.endpoint();
  }

  @Override
  public void close() {
    process.close();
  }
}
