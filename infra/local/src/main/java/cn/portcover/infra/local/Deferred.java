package cn.portcover.infra.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the gateway calls: not ready at first, the system as soon as it stands. */
final class Deferred {
  private static final Map<String, Object> STARTING =
      Map.of(
          "statusCode",
          503,
          "headers",
          Map.of("retry-after", "2", "content-type", "application/problem+json"),
          "body",
          "{\"type\":\"urn:portcover:problem:starting\",\"title\":\"starting\",\"status\":503,"
              + "\"detail\":\"系统正在启动，请稍候。 The system is starting; try again in a moment.\"}");

  private volatile @Nullable UnaryOperator<Map<String, Object>> function;
  private volatile @Nullable Pages pages;

  void become(UnaryOperator<Map<String, Object>> function, Pages pages) {
    this.pages = pages;
    this.function = function;
  }

  Map<String, Object> apply(Map<String, Object> event) {
    UnaryOperator<Map<String, Object>> ready = function;
    return ready == null ? STARTING : ready.apply(event);
  }

  boolean answer(HttpExchange exchange) throws IOException {
    Pages ready = pages;
    return ready != null && ready.answer(exchange);
  }
}
