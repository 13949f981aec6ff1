package cn.portcover.testkit.engine;

import cn.portcover.testkit.kms.KeyKind;
import java.net.URI;
import java.util.Map;

/**
 * A store of records, a store of files and a key service that the cloud's own clients talk to, and
 * a PostgreSQL. They begin empty: tables, buckets, keys and databases are made by whoever needs
 * them.
 */
public interface Engines extends AutoCloseable {
  /** A region for clients to name; the engines take any. */
  String REGION = "cn-north-1";

  /**
   * The engines that all tests of this JVM share: in memory, on free ports, started by the first
   * call, ended with the JVM; those of an {@link EngineSource} where there is one on the class
   * path. Tests take tables, buckets and aliases of their own names; they neither close these
   * engines nor let their key endpoint fail.
   */
  static Engines shared() {
    return SharedEngines.ENGINES;
  }

  /** Engines of one's own, in memory and on free ports: for tests that let them fail. */
  static EmbeddedEngines inMemory() {
    return EmbeddedEngines.inMemory();
  }

  URI dynamoDb();

  URI s3();

  URI keys();

  EngineCredentials credentials();

  /**
   * Makes sure that there is a key under the alias, made now if need be.
   *
   * @param alias {@code alias/portcover-token}
   * @return the key's id
   */
  String ensureKey(String alias, KeyKind kind);

  /**
   * Makes sure that there is a PostgreSQL database of that name, empty at first.
   *
   * @param name lower-case letters, digits and hyphens
   * @return the settings by which our adapter reaches it
   */
  Map<String, Object> database(String name);

  /** The settings by which our adapters reach these engines, for an application context. */
  default Map<String, Object> settings() {
    return Map.of(
        "portcover.aws.region", REGION,
        "portcover.aws.access-key-id", credentials().accessKeyId(),
        "portcover.aws.secret-access-key", credentials().secretAccessKey(),
        "portcover.aws.endpoint.dynamodb", dynamoDb().toString(),
        "portcover.aws.endpoint.s3", s3().toString(),
        "portcover.aws.endpoint.kms", keys().toString());
  }

  @Override
  void close();
}
