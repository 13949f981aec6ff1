package cn.portcover.infra.sandbox.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the routes on loopback only, one virtual thread a request, bodies up to 512 KiB. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int LARGEST_BODY = 512 * 1024;

  /** As much of a too large body is still read, so that the sender gets to see the answer. */
  private static final int MOST_SKIPPED = 32 * 1024 * 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile List<Route> routes = List.of();

  private WebServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes the port; nothing is answered before {@link #serve}.
   *
   * @param port 0 takes a free one
   * @throws IOException when the port is taken; the message says what to do
   */
  public static WebServer bind(int port) throws IOException {
    try {
      return new WebServer(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    } catch (BindException e) {
      throw new IOException(
          "port " + port + " is taken: free it, or set PORTCOVER_SANDBOX_PORT to another", e);
    }
  }

  /** Begins to answer. */
  public void serve(List<Route> all) {
    routes = List.copyOf(all);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) {
    try (exchange) {
      write(exchange, reply(exchange));
    } catch (IOException e) {
      LOG.debug("a caller of the sandbox went away", e);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    try {
      return answer(exchange);
    } catch (BadInput bad) {
      return Reply.refused(bad);
    } catch (RuntimeException fault) {
      LOG.error(
          "the sandbox failed at {} {}",
          exchange.getRequestMethod(),
          exchange.getRequestURI(),
          fault);
      return Reply.json(
          500,
          Map.of("error", "the sandbox failed: " + fault, "whatToDo", "see its log for the cause"));
    }
  }

  private Reply answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    byte[] body = body(exchange.getRequestBody());
    for (Route route : routes) {
      var variables = route.match(path);
      if (variables.isPresent() && route.method().equals(method)) {
        return route
            .answering()
            .answer(
                new Call(
                    method,
                    path,
                    variables.get(),
                    query(exchange.getRequestURI()),
                    exchange.getRequestHeaders(),
                    body));
      }
    }
    throw nothingHere(method, path);
  }

  private BadInput nothingHere(String method, String path) {
    var methods =
        routes.stream()
            .filter(r -> r.match(path).isPresent())
            .map(Route::method)
            .distinct()
            .toList();
    return methods.isEmpty()
        ? new BadInput(404, "there is nothing at " + path, "GET / shows what there is")
        : new BadInput(405, path + " does not take " + method, "use " + String.join(", ", methods));
  }

  private static byte[] body(InputStream in) throws IOException {
    byte[] body = in.readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      in.skip(MOST_SKIPPED);
      throw new BadInput(
          413, "the body is larger than " + LARGEST_BODY + " bytes", "send less at a time");
    }
    return body;
  }

  private static Map<String, String> query(URI uri) {
    var query = new LinkedHashMap<String, String>();
    String raw = uri.getRawQuery();
    if (raw == null) {
      return query;
    }
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      try {
        query.put(
            URLDecoder.decode(name, StandardCharsets.UTF_8),
            URLDecoder.decode(value, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        throw new BadInput(400, "the query is not percent-encoded", "encode % as %25");
      }
    }
    query.remove("");
    return query;
  }

  private static void write(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    if (reply.endless()) {
      exchange.sendResponseHeaders(reply.status(), 0);
      while (true) {
        // Until the asker goes away, which is an exception here.
        exchange.getResponseBody().write(reply.body());
      }
    }
    boolean bodiless = reply.status() == 204 || reply.status() == 304 || reply.body().length == 0;
    exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length);
    if (!bodiless) {
      exchange.getResponseBody().write(reply.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
