package cn.portcover.testkit.engine;

import cn.portcover.testkit.file.PassingFolder;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that is started when a database is first asked for, and leaves nothing behind. */
public final class PassingPostgres implements Databases {
  private @Nullable PassingFolder folder;
  private @Nullable PostgresEngine engine;

  @Override
  public synchronized Map<String, Object> database(String name) {
    if (engine == null) {
      PassingFolder made = folder == null ? PassingFolder.make("portcover-postgres-") : folder;
      folder = made;
      Path log = made.path().resolve("postgres.log");
      engine = PostgresEngine.inFolder(made.path().resolve("data"), 0, log);
    }
    return engine.database(name);
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
