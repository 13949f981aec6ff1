package cn.portcover.referencestore;

import cn.portcover.testkit.engine.Engines;
import java.util.Map;
import java.util.Objects;

/**
 * The database of this room's tests, migrated once; tests take insurers and numbers of their own.
 */
final class SomeDatabase {
  static final DatabaseSettings SETTINGS = settings(Engines.shared().database("reference-room"), 4);
  static final PostgresDatabase OPEN = open(SETTINGS);

  static {
    migrations(SETTINGS).migrate();
  }

  private SomeDatabase() {}

  static DatabaseSettings settings(Map<String, Object> of, int connections) {
    return new DatabaseSettings(
        text(of, "url"), text(of, "user"), text(of, "password"), "cn-north-1", connections);
  }

  private static String text(Map<String, Object> of, String name) {
    return Objects.requireNonNull(of.get("portcover.reference." + name)).toString();
  }

  static PostgresDatabase open(DatabaseSettings settings) {
    return new PostgresDatabase(repositories(settings));
  }

  static Repositories repositories(DatabaseSettings settings) {
    return new Repositories(settings, new DatabasePassword(settings));
  }

  static FlywayMigrations migrations(DatabaseSettings settings) {
    return new FlywayMigrations(settings, new DatabasePassword(settings));
  }
}
