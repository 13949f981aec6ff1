package cn.portcover.messaging;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on loopback that keeps what it gets and answers as told. */
final class Receiver implements AutoCloseable {
  record Request(String method, String target, Map<String, List<String>> headers, byte[] body) {}

  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  Receiver(HttpServer server, Answer answer) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            requests.add(
                new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body));
            answer.to(exchange);
          }
        });
    server.start();
  }

  static Receiver answering(Answer answer) throws IOException {
    return new Receiver(HttpServer.create(onLoopback(), 0), answer);
  }

  static Receiver answering(int status) throws IOException {
    return answering(exchange -> exchange.sendResponseHeaders(status, -1));
  }

  static InetSocketAddress onLoopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/inbox?from=portcover";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
