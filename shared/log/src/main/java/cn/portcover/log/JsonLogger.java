package cn.portcover.log;

import cn.portcover.operation.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/**
 * Writes {@code {"timestamp", "level", "logger", "message", "errorType", "errorMessage",
 * "stackTrace"}}, named as Lambda's own JSON lines, the last three only of a throwable. What the
 * request log says is JSON already and stands as it is.
 */
final class JsonLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1;

  private final transient InstantSource clock;
  private final int from;

  JsonLogger(String name, Level from, InstantSource clock) {
    this.name = name;
    this.from = from.toInt();
    this.clock = clock;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    String message = MessageFormatter.basicArrayFormat(pattern, arguments);
    String line = name.equals(JsonLog.REQUESTS) ? message : line(level, message, thrown);
    // Lambda puts another stream in its place before our classes are loaded; in one piece, so that
    // threads do not mix.
    System.out.print(line + "\n");
  }

  private String line(Level level, String message, @Nullable Throwable thrown) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("timestamp", clock.instant().toString());
    line.put("level", level.name());
    line.put("logger", name);
    line.put("message", message);
    if (thrown != null) {
      line.put("errorType", thrown.getClass().getName());
      line.put("errorMessage", String.valueOf(thrown.getMessage()));
      line.put("stackTrace", stackTrace(thrown));
    }
    return Json.write(line);
  }

  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return JsonLogger.class.getName();
  }

  private boolean writes(Level level) {
    return level.toInt() >= from;
  }

  @Override
  public boolean isTraceEnabled() {
    return writes(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return writes(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return writes(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return writes(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return writes(Level.ERROR);
  }
}
