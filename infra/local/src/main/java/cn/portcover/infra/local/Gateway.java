package cn.portcover.infra.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * Plays API Gateway's HTTP API: HTTP in, an event of payload format 2.0 to the function, its answer
 * out.
 */
final class Gateway implements AutoCloseable {
  /** API Gateway's own limit. */
  private static final int MAX_BODY = 10 * 1024 * 1024;

  private final HttpServer server;
  private final UnaryOperator<Map<String, Object>> function;
  private final Deferred pages;

  private Gateway(HttpServer server, UnaryOperator<Map<String, Object>> function, Deferred pages) {
    this.server = server;
    this.function = function;
    this.pages = pages;
  }

  static Gateway start(int port, UnaryOperator<Map<String, Object>> function, Deferred pages) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
      Gateway gateway = new Gateway(server, function, pages);
      server.createContext("/", gateway::handle);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return gateway;
    } catch (BindException e) {
      throw new CannotStart(
          "Port "
              + port
              + " is taken by another program; stop it, or set PORTCOVER_PORT to a free port.");
    } catch (IOException e) {
      throw new CannotStart("The port " + port + " cannot be opened: " + e.getMessage());
    }
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (pages.answer(exchange)) {
        return;
      }
      byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
      if (body.length > MAX_BODY) {
        write(
            exchange,
            Map.of("statusCode", 413, "body", "{\"message\":\"Request Entity Too Large\"}"));
        return;
      }
      write(exchange, function.apply(event(exchange, body)));
    } catch (RuntimeException e) {
      org.slf4j.LoggerFactory.getLogger(Gateway.class).error("{}", exchange.getRequestURI(), e);
      throw e;
    }
  }

  private static Map<String, Object> event(HttpExchange exchange, byte[] body) {
    Map<String, Object> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    URI uri = exchange.getRequestURI();
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("rawPath", uri.getRawPath());
    event.put("rawQueryString", uri.getRawQuery() == null ? "" : uri.getRawQuery());
    event.put("headers", headers);
    event.put(
        "requestContext",
        Map.of("http", Map.of("method", exchange.getRequestMethod(), "path", uri.getRawPath())));
    if (body.length > 0) {
      event.put("body", Base64.getEncoder().encodeToString(body));
      event.put("isBase64Encoded", true);
    }
    return event;
  }

  private static void write(HttpExchange exchange, Map<String, Object> response)
      throws IOException {
    if (response.get("headers") instanceof Map<?, ?> headers) {
      headers.forEach(
          (name, value) ->
              exchange.getResponseHeaders().set(name.toString(), String.valueOf(value)));
    }
    String text = String.valueOf(response.getOrDefault("body", ""));
    byte[] body =
        Boolean.TRUE.equals(response.get("isBase64Encoded"))
            ? Base64.getDecoder().decode(text)
            : text.getBytes(StandardCharsets.UTF_8);
    int status = Integer.parseInt(String.valueOf(response.get("statusCode")));
    boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, none ? -1 : body.length);
    if (!none) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
