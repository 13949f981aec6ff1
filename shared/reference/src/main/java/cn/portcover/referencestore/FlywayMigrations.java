package cn.portcover.referencestore;

import cn.portcover.operation.port.Migrations;
import cn.portcover.operation.port.Unavailable;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Migrations by Flyway: the SQL below {@code migrations/} once each, the tables of codes whenever
 * they change. Several at once wait for each other by Flyway's lock.
 */
@Singleton
final class FlywayMigrations implements Migrations {
  private final DatabaseSettings settings;
  private final DatabasePassword password;

  FlywayMigrations(DatabaseSettings settings, DatabasePassword password) {
    this.settings = settings;
    this.password = password;
  }

  @Override
  public int migrate() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.url());
    source.setUser(settings.user());
    source.setPassword(password.now());
    source.setConnectTimeout(5);
    try {
      return Flyway.configure(FlywayMigrations.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:cn/portcover/referencestore/migrations")
          .javaMigrations(new FillTables(ReferenceData.all()))
          .failOnMissingLocations(true)
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywaySqlException e) {
      throw new Unavailable(PostgresDatabase.SERVICE, e);
    }
  }
}
