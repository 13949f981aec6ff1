package cn.portcover.infra.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The agent on loopback: admits, answers, and gives every answer the headers that all must have.
 */
final class AgentServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AgentServer.class.getName());
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CallerRules callers;
  private final Routes routes;

  private AgentServer(HttpServer http, CallerRules callers, Routes routes) {
    this.http = http;
    this.callers = callers;
    this.routes = routes;
  }

  /**
   * Starts to listen on 127.0.0.1.
   *
   * @param port 0 takes a free one
   * @throws IOException when the port is taken
   */
  static AgentServer start(int port, CallerRules callers, Routes routes) throws IOException {
    var http =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress("localhost", LOOPBACK), port), 16);
    var server = new AgentServer(http, callers, routes);
    http.createContext("/", server::handle);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  int port() {
    return http.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var language = Language.accepted(exchange.getRequestHeaders().getFirst("Accept-Language"));
      Optional<String> origin = Optional.empty();
      Answer answer;
      try {
        origin = callers.admit(exchange.getRequestHeaders(), port());
        answer = routes.answer(exchange, origin, language);
      } catch (AgentRefusal refusal) {
        answer = Answer.of(refusal, language);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "the agent failed", e);
        answer = Answer.of(AgentRefusal.because(Reason.AGENT_FAILED), language);
      }
      send(exchange, answer, origin, language);
    }
  }

  private static void send(
      HttpExchange exchange, Answer answer, Optional<String> origin, Language language)
      throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Content-Language", language.tag());
    headers.set("Vary", "Origin, Accept-Language");
    origin.ifPresent(admitted -> headers.set("Access-Control-Allow-Origin", admitted));
    answer.headers().forEach(headers::set);
    if (answer.body().isEmpty()) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    headers.set("Content-Type", answer.contentType());
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
