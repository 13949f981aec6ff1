package cn.portcover.log;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

@ResourceLock(Resources.SYSTEM_OUT)
class JsonLogTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

  private static List<String> written(Runnable logging) {
    PrintStream before = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      logging.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void slf4jFindsIt() {
    assertThat(LoggerFactory.getLogger("cn.portcover.x")).isInstanceOf(JsonLogger.class);
  }

  @Test
  void aLineIsOneObject() {
    Logger log = new JsonLogger("cn.portcover.x", Level.INFO, NOON);

    var lines = written(() -> log.warn("{} is \"down\"\nsince {}", "存储", 5));

    assertThat(lines).hasSize(1);
    assertThat(Json.readOwn(lines.getFirst()))
        .isEqualTo(
            Map.of(
                "timestamp", "2026-11-21T12:00:00Z",
                "level", "WARN",
                "logger", "cn.portcover.x",
                "message", "存储 is \"down\"\nsince 5"));
  }

  @Test
  void aThrowableStandsInItsLine() {
    Logger log = new JsonLogger("cn.portcover.x", Level.INFO, NOON);

    var lines = written(() -> log.error("request {}", "r-1", new IllegalStateException("broken")));

    assertThat(lines).hasSize(1);
    assertThat(Json.readOwn(lines.getFirst()))
        .containsEntry("message", "request r-1")
        .containsEntry("errorType", "java.lang.IllegalStateException")
        .containsEntry("errorMessage", "broken")
        .hasEntrySatisfying(
            "stackTrace",
            trace -> assertThat(trace.toString()).contains("at " + JsonLogTest.class.getName()));
  }

  @Test
  void theRequestLogStandsAsItIs() {
    Logger log = new JsonLogger("requests", Level.INFO, NOON);

    assertThat(written(() -> log.info("{}", "{\"operation\":\"{}\"}")))
        .containsExactly("{\"operation\":\"{}\"}");
  }

  @Test
  void whatIsBelowTheLevelIsNotWritten() {
    Logger log = new JsonLogger("cn.portcover.x", Level.WARN, NOON);

    assertThat(written(() -> log.info("quiet"))).isEmpty();
  }

  @Test
  void librariesSpeakOnlyOfTrouble() {
    assertThat(JsonLog.level("software.amazon.awssdk.request", Level.TRACE)).isEqualTo(Level.WARN);
    assertThat(JsonLog.level("software.amazon.awssdk.request", Level.ERROR)).isEqualTo(Level.ERROR);
    assertThat(JsonLog.level("cn.portcover.operation.http.Runner", Level.DEBUG))
        .isEqualTo(Level.DEBUG);
    assertThat(JsonLog.level("requests", Level.INFO)).isEqualTo(Level.INFO);
  }

  @Test
  void levelsAsLambdaNamesThem() {
    assertThat(JsonLog.parse("FATAL")).isEqualTo(Level.ERROR);
    assertThat(JsonLog.parse("DEBUG")).isEqualTo(Level.DEBUG);
    assertThat(JsonLog.parse("")).isEqualTo(Level.INFO);
  }
}
