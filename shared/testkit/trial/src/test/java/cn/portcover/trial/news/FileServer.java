package cn.portcover.trial.news;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Files on loopback as insurers and feeds have them. */
public final class FileServer implements AutoCloseable {
  /** What answers at a path. */
  @FunctionalInterface
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answering> files = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public FileServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      Answering file = files.get(path);
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        file.answer(exchange);
      }
    }
  }

  /** Serves bytes with an entity tag, and 304 to whoever has them. */
  public void put(String path, String type, byte[] content) {
    String tag = "\"" + java.util.Arrays.hashCode(content) + "\"";
    put(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("content-type", type);
          exchange.getResponseHeaders().set("etag", tag);
          if (tag.equals(exchange.getRequestHeaders().getFirst("if-none-match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
          }
        });
  }

  void put(String path, Answering answering) {
    files.put(path, answering);
  }

  /** A status and nothing else. */
  void refuse(String path, int status) {
    put(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  long askedFor(String path) {
    return asked.stream().filter(path::equals).count();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
