package cn.portcover.testkit.engine;

import cn.portcover.testkit.file.PassingFolder;
import cn.portcover.testkit.kms.KeyKind;
import cn.portcover.testkit.kms.LocalKms;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB Local, S3Proxy and the local key endpoint, started side by side; PostgreSQL with them
 * where data are kept, else when a database is first asked for, as few tests need one.
 */
public final class EmbeddedEngines implements Engines {
  private final DynamoDbLocal dynamoDb;
  private final S3ProxyEngine s3;
  private final LocalKms kms;
  private final EngineCredentials credentials;
  private final Databases databases;

  /** What goes when the engines end. */
  private final @Nullable PassingFolder passing;

  private EmbeddedEngines(
      DynamoDbLocal dynamoDb,
      S3ProxyEngine s3,
      LocalKms kms,
      EngineCredentials credentials,
      Databases databases,
      @Nullable PassingFolder passing) {
    this.databases = databases;
    this.dynamoDb = dynamoDb;
    this.s3 = s3;
    this.kms = kms;
    this.credentials = credentials;
    this.passing = passing;
  }

  /** Engines of one's own, in memory and on free ports: for tests that let them fail. */
  public static EmbeddedEngines inMemory() {
    PassingFolder passing = PassingFolder.make("portcover-engines-");
    try {
      return start(passing.path(), null, EnginePorts.FREE, EngineCredentials.FOR_TESTS, passing);
    } catch (RuntimeException e) {
      passing.close();
      throw e;
    }
  }

  /**
   * Engines that keep everything below a folder: {@code dynamodb/}, {@code s3/}, {@code kms/},
   * {@code postgres/}; their output goes to {@code logs/}.
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
      @Nullable PassingFolder passing) {
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
      Future<Databases> databases =
          threads.submit(
              () ->
                  data == null
                      ? new PassingPostgres()
                      : PostgresEngine.inFolder(
                          data.resolve("postgres"), 0, logs.resolve("postgres.log")));
      try {
        return new EmbeddedEngines(
            dynamoDb.get(), s3.get(), kms.get(), credentials, databases.get(), passing);
      } catch (ExecutionException | InterruptedException e) {
        List.of(dynamoDb, s3, kms, databases).forEach(EmbeddedEngines::endIfStarted);
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
  public Map<String, Object> database(String name) {
    return databases.database(name);
  }

  @Override
  public EngineCredentials credentials() {
    return credentials;
  }

  @Override
  public void close() {
    databases.close();
    kms.close();
    s3.close();
    dynamoDb.close();
    if (passing != null) {
      passing.close();
    }
  }
}
