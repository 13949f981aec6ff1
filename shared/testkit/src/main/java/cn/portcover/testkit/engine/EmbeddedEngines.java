package cn.portcover.testkit.engine;

import cn.portcover.testkit.kms.KeyKind;
import cn.portcover.testkit.kms.LocalKms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** DynamoDB Local, S3Proxy and the local key endpoint, started side by side. */
public final class EmbeddedEngines implements Engines {
  private final DynamoDbLocal dynamoDb;
  private final S3ProxyEngine s3;
  private final LocalKms kms;
  private final EngineCredentials credentials;

  /** What goes when the engines end. */
  private final @Nullable Path passing;

  private EmbeddedEngines(
      DynamoDbLocal dynamoDb,
      S3ProxyEngine s3,
      LocalKms kms,
      EngineCredentials credentials,
      @Nullable Path passing) {
    this.dynamoDb = dynamoDb;
    this.s3 = s3;
    this.kms = kms;
    this.credentials = credentials;
    this.passing = passing;
  }

  /** Engines of one's own, in memory and on free ports: for tests that let them fail. */
  public static EmbeddedEngines inMemory() {
    Path passing;
    try {
      passing = Files.createTempDirectory("portcover-engines-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return start(passing, null, EnginePorts.FREE, EngineCredentials.FOR_TESTS, passing);
    } catch (RuntimeException e) {
      delete(passing);
      throw e;
    }
  }

  /**
   * Engines that keep everything below a folder: {@code dynamodb/}, {@code s3/}, {@code kms/};
   * their output goes to {@code logs/}.
   *
   * @param credentials the same at every start, or S3Proxy refuses links that were made before
   * @throws EngineFailed if one of them cannot be started; the others are then ended
   */
  public static EmbeddedEngines inFolder(
      Path home, EnginePorts ports, EngineCredentials credentials) {
    return start(home.resolve("logs"), home, ports, credentials, null);
  }

  private static EmbeddedEngines start(
      Path logs,
      @Nullable Path data,
      EnginePorts ports,
      EngineCredentials credentials,
      @Nullable Path passing) {
    Path dynamoDbLog = logs.resolve("dynamodb.log");
    Path s3Log = logs.resolve("s3proxy.log");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<DynamoDbLocal> dynamoDb =
          threads.submit(
              () ->
                  data == null
                      ? DynamoDbLocal.inMemory(ports.dynamoDb(), dynamoDbLog)
                      : DynamoDbLocal.inFolder(
                          data.resolve("dynamodb"), ports.dynamoDb(), dynamoDbLog));
      Future<S3ProxyEngine> s3 =
          threads.submit(
              () ->
                  data == null
                      ? S3ProxyEngine.inMemory(credentials, ports.s3(), s3Log)
                      : S3ProxyEngine.inFolder(data.resolve("s3"), credentials, ports.s3(), s3Log));
      Future<LocalKms> kms =
          threads.submit(
              () ->
                  data == null
                      ? LocalKms.inMemory(ports.kms())
                      : LocalKms.inFolder(data.resolve("kms"), ports.kms()));
      try {
        return new EmbeddedEngines(dynamoDb.get(), s3.get(), kms.get(), credentials, passing);
      } catch (ExecutionException | InterruptedException e) {
        List.of(dynamoDb, s3, kms).forEach(EmbeddedEngines::endIfStarted);
        throw failure(e);
      }
    }
  }

  private static void endIfStarted(Future<? extends AutoCloseable> engine) {
    try {
      engine.get().close();
    } catch (Exception neverStarted) {
      // Its own failure, or that of another one, is told by the caller.
    }
  }

  private static RuntimeException failure(Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return new EngineFailed("interrupted while the engines were starting", e);
    }
    return e.getCause() instanceof EngineFailed known
        ? known
        : new EngineFailed(String.valueOf(e.getCause()), e.getCause());
  }

  @Override
  public URI dynamoDb() {
    return dynamoDb.endpoint();
  }

  @Override
  public URI s3() {
    return s3.endpoint();
  }

  /** The key endpoint itself, to let it fail. */
  public LocalKms kms() {
    return kms;
  }

  @Override
  public URI keys() {
    return kms.endpoint();
  }

  @Override
  public String ensureKey(String alias, KeyKind kind) {
    return kms.ensureKey(alias, kind);
  }

  @Override
  public EngineCredentials credentials() {
    return credentials;
  }

  @Override
  public void close() {
    kms.close();
    s3.close();
    dynamoDb.close();
    if (passing != null) {
      delete(passing);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
