package cn.portcover.testkit.engine.child;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.CountDownLatch;

/**
 * Starts PostgreSQL, a program of its own, and ends it with the parent. Arguments: port, folder of
 * the data, folder in which the program is unpacked.
 */
public final class PostgresMain {
  private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

  private PostgresMain() {}

  public static void main(String[] arguments)
      throws ReflectiveOperationException, InterruptedException {
    Object builder = Class.forName(EMBEDDED).getMethod("builder").invoke(null);
    set(builder, "setPort", int.class, Integer.parseInt(arguments[0]));
    set(builder, "setDataDirectory", File.class, new File(arguments[1]));
    set(builder, "setCleanDataDirectory", boolean.class, false);
    set(builder, "setOverrideWorkingDirectory", File.class, new File(arguments[2]));
    set(builder, "setOutputRedirector", Redirect.class, Redirect.INHERIT);
    set(builder, "setErrorRedirector", Redirect.class, Redirect.INHERIT);
    // Text is compared alike on every system, whatever its own language.
    locale(builder, "locale", "C");
    locale(builder, "locale-provider", "builtin");
    locale(builder, "builtin-locale", "C.UTF-8");
    Closeable postgres = (Closeable) builder.getClass().getMethod("start").invoke(builder);
    ParentWatch.begin(() -> close(postgres));
    new CountDownLatch(1).await();
  }

  private static void set(Object builder, String name, Class<?> type, Object value)
      throws ReflectiveOperationException {
    builder.getClass().getMethod(name, type).invoke(builder, value);
  }

  private static void locale(Object builder, String name, String value)
      throws ReflectiveOperationException {
    builder
        .getClass()
        .getMethod("setLocaleConfig", String.class, String.class)
        .invoke(builder, name, value);
  }

  private static void close(Closeable postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
