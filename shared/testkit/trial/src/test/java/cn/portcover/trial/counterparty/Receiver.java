package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.json.Json;
import cn.portcover.testkit.whole.Call;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An endpoint on loopback that keeps what it is sent, and answers as told. */
public final class Receiver implements AutoCloseable {
  /**
   * One request.
   *
   * @param headers by their names in lower case
   */
  public record Got(Map<String, String> headers, byte[] body, int answered) {
    public String id() {
      return String.valueOf(headers.get("webhook-id"));
    }

    public Map<String, Object> event() {
      return Json.readOwn(new String(body, StandardCharsets.UTF_8));
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private volatile int status = 204;
  private volatile long delayMillis;

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange
                .getRequestHeaders()
                .forEach((name, values) -> headers.put(name, String.join(",", values)));
            int answer = status;
            got.add(new Got(headers, body, answer));
            Thread.sleep(delayMillis);
            exchange.getResponseHeaders().set("Location", url());
            exchange.sendResponseHeaders(answer, -1);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
  }

  public void answer(int with) {
    status = with;
  }

  public void delay(long millis) {
    delayMillis = millis;
  }

  public List<Got> got() {
    return List.copyOf(got);
  }

  public List<Got> taken() {
    return got.stream().filter(g -> g.answered() < 300).toList();
  }

  /** Registers this receiver for all types. */
  public Call.Reply register(Desk desk, Insurer insurer) {
    Call.Reply reply =
        desk.admin(
            Call.post("/v1/admin/counterparties/" + insurer.id() + "/endpoints")
                .json(Map.of("url", url(), "types", List.of("*"))));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return reply;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
