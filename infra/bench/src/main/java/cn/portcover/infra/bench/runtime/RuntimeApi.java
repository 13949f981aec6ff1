package cn.portcover.infra.bench.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Lambda's runtime API (2018-06-01) for one function, on a free port of the loopback address. */
final class RuntimeApi implements AutoCloseable {
  private static final String PREFIX = "/2018-06-01/runtime/";
  private static final int TIMEOUT_MILLIS = 30_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final InstantSource clock;
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Invocation> running = new ConcurrentHashMap<>();
  private final CompletableFuture<Object> broken = new CompletableFuture<>();
  private final AtomicInteger count = new AtomicInteger();
  private final CompletableFuture<Long> checkpoint = new CompletableFuture<>();
  private final CompletableFuture<Long> asked = new CompletableFuture<>();

  private record Invocation(
      String id, byte[] event, AtomicLong handed, CompletableFuture<Answer> answer) {}

  /**
   * What a function answered.
   *
   * @param ready when the function first asked for an event, by {@link System#nanoTime}
   * @param handed when it was given this one
   * @param nanos when the answer's first byte arrived
   */
  record Answer(String text, long ready, long handed, long nanos) {}

  private RuntimeApi(HttpServer server, InstantSource clock) {
    this.server = server;
    this.clock = clock;
  }

  static RuntimeApi start(InstantSource clock) {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var api = new RuntimeApi(server, clock);
      server.createContext(PREFIX, api::handle);
      server.setExecutor(api.threads);
      server.start();
      return api;
    } catch (IOException e) {
      throw new UncheckedIOException("the runtime API cannot listen", e);
    }
  }

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} takes them. */
  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Lets everyone who waits for an answer know that there will be none. */
  void fail(String why) {
    broken.completeExceptionally(new FunctionFailed(why, null));
  }

  /**
   * Hands an event to the function and waits for its answer.
   *
   * @throws FunctionFailed when it answers with an error, cannot start, or takes longer
   */
  Answer invoke(String event, Duration patience) {
    var id = "00000000-0000-4000-8000-%012d".formatted(count.incrementAndGet());
    var invocation =
        new Invocation(
            id,
            event.getBytes(StandardCharsets.UTF_8),
            new AtomicLong(),
            new CompletableFuture<>());
    waiting.add(invocation);
    return await(invocation.answer(), patience);
  }

  /**
   * Waits until the function asks for its first event; answers when that was.
   *
   * @throws FunctionFailed when it never does
   */
  long ready(Duration patience) {
    return await(asked, patience);
  }

  /** When the function was ready to be frozen; only such a function as SnapStart is used for. */
  long checkpoint(Duration patience) {
    return await(checkpoint, patience);
  }

  @SuppressWarnings("unchecked")
  private <T> T await(CompletableFuture<T> awaited, Duration patience) {
    try {
      return (T)
          CompletableFuture.anyOf(awaited, broken).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNull(e.getCause());
      throw new FunctionFailed(String.valueOf(cause.getMessage()), cause);
    } catch (TimeoutException e) {
      throw new FunctionFailed("no answer within " + patience, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FunctionFailed("interrupted while waiting for an answer", e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    long nanos = System.nanoTime();
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (path.equals("invocation/next")) {
        asked.complete(nanos);
        next(exchange);
        return;
      }
      if (path.equals("restore/next")) {
        // Here Lambda would freeze the process and wake many from its image: this one goes on.
        checkpoint.complete(nanos);
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      String[] steps = path.split("/", -1);
      Invocation invocation = steps.length == 3 ? running.remove(steps[1]) : null;
      if (path.equals("init/error") || path.equals("restore/error")) {
        fail("the function could not start: " + body);
      } else if (invocation != null && steps[2].equals("response")) {
        invocation
            .answer()
            .complete(new Answer(body, asked.join(), invocation.handed().get(), nanos));
      } else if (invocation != null && steps[2].equals("error")) {
        invocation.answer().completeExceptionally(new FunctionFailed(body, null));
      } else {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.sendResponseHeaders(202, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    Invocation invocation = waiting.take();
    running.put(invocation.id(), invocation);
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(clock.millis() + TIMEOUT_MILLIS));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws-cn:lambda:cn-north-1:123456789012:function:packaged");
    headers.set("Content-Type", "application/json");
    invocation.handed().set(System.nanoTime());
    exchange.sendResponseHeaders(200, invocation.event().length);
    exchange.getResponseBody().write(invocation.event());
  }

  @Override
  public void close() {
    fail("the runtime API was closed");
    server.stop(0);
    threads.shutdownNow();
  }
}
