package cn.portcover.log;

import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The provider that SLF4J finds. Our own loggers write from the level on that Lambda's setting of
 * the function names ({@code AWS_LAMBDA_LOG_LEVEL}: TRACE, DEBUG, INFO, WARN, ERROR or FATAL), INFO
 * without one; those of libraries from WARN on at least.
 */
public final class JsonLog implements SLF4JServiceProvider {
  private static final String OURS = "cn.portcover.";

  /** Of the line about each request, which is JSON already. */
  static final String REQUESTS = "requests";

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new NOPMDCAdapter();
  private final ConcurrentHashMap<String, JsonLogger> loggers = new ConcurrentHashMap<>();
  private Level from = Level.INFO;

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name ->
        loggers.computeIfAbsent(
            name, n -> new JsonLogger(n, level(n, from), InstantSource.system()));
  }

  static Level level(String logger, Level from) {
    boolean ours = logger.equals(REQUESTS) || logger.startsWith(OURS);
    return ours || from.toInt() > Level.WARN.toInt() ? from : Level.WARN;
  }

  /** The level that a setting names; INFO for anything else. */
  static Level parse(String setting) {
    return switch (setting) {
      case "TRACE" -> Level.TRACE;
      case "DEBUG" -> Level.DEBUG;
      case "WARN" -> Level.WARN;
      case "ERROR", "FATAL" -> Level.ERROR;
      default -> Level.INFO;
    };
  }

  @Override
  public void initialize() {
    from = parse(System.getenv().getOrDefault("AWS_LAMBDA_LOG_LEVEL", ""));
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }
}
