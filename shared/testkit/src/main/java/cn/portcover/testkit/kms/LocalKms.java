package cn.portcover.testkit.kms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A key endpoint for one machine that speaks KMS's protocol (AWS JSON 1.1, service TrentService)
 * over the JDK's cryptography.
 *
 * <p><b>This is not an HSM, nor a substitute for one.</b> Its keys lie unprotected in a file (mode
 * 0600) or in memory; it listens on the loopback address and takes every request without looking at
 * its signature or at permissions. It exists so that the real {@code KmsClient} is exercised
 * without AWS.
 *
 * <p>It has the actions CreateKey, RotateKeyOnDemand, CreateAlias, ListAliases, DescribeKey,
 * GetPublicKey, Sign, Verify, Encrypt, Decrypt and GenerateDataKey; any other is refused with
 * UnknownOperationException, as KMS refuses unknown ones.
 */
public final class LocalKms implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Faults faults = new Faults();
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();
  private final KmsActions actions;

  private LocalKms(KeyRing ring, int port, InstantSource clock) {
    actions = new KmsActions(ring, clock);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      throw new UncheckedIOException(
          "LocalKms cannot have port %d: it is taken".formatted(port), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /**
   * Starts without keys and forgets those that it makes.
   *
   * @param port 0 for a free one
   */
  public static LocalKms inMemory(int port) {
    return new LocalKms(KeyRing.inMemory(), port, InstantSource.system());
  }

  /**
   * Keeps its keys in {@code keys.json} in the folder; they survive a restart.
   *
   * @param port 0 for a free one
   */
  public static LocalKms inFolder(Path folder, int port) {
    return new LocalKms(KeyRing.inFile(folder.resolve("keys.json")), port, InstantSource.system());
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /**
   * Makes sure that there is a key under the alias, made now if need be.
   *
   * @param alias {@code alias/portcover-token}
   * @return the key's id, the same at every start
   */
  public String ensureKey(String alias, KeyKind kind) {
    return actions.ensureKey(alias, kind);
  }

  /** From now on every request fails, for this long or until {@link #recover}. */
  public void fail(Fault fault, Duration howLong) {
    faults.begin(fault, howLong, Integer.MAX_VALUE);
  }

  /** The next so many requests fail; a client's own retries count. */
  public void failNext(Fault fault, int howMany) {
    faults.begin(fault, Duration.ofHours(1), howMany);
  }

  public void recover() {
    faults.end();
  }

  /**
   * How often an action was requested, failed requests and retries included: {@code calls("Sign")}.
   */
  public int calls(String action) {
    return calls.getOrDefault(action, 0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
      String action = target.substring(target.indexOf('.') + 1);
      byte[] body = exchange.getRequestBody().readNBytes(KmsActions.LARGEST_REQUEST + 1);
      calls.merge(action, 1, Integer::sum);
      var fault = faults.meet();
      if (fault.isPresent() && fault.get() == Fault.HANGING) {
        faults.awaitEnd();
      }
      if (fault.isEmpty()) {
        answer(exchange, target, body);
      } else if (fault.get() == Fault.ERROR) {
        refuse(exchange, KmsRefusal.internal());
      } else if (fault.get() == Fault.THROTTLED) {
        refuse(exchange, KmsRefusal.of("ThrottlingException", "Rate exceeded"));
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, String target, byte[] body) throws IOException {
    ObjectNode answer;
    try {
      answer = actions.perform(target, body);
    } catch (KmsRefusal refusal) {
      refuse(exchange, refusal);
      return;
    } catch (GeneralSecurityException | RuntimeException e) {
      System.getLogger(LocalKms.class.getName()).log(System.Logger.Level.ERROR, target, e);
      refuse(exchange, KmsRefusal.internal());
      return;
    }
    send(exchange, 200, answer);
  }

  private static void refuse(HttpExchange exchange, KmsRefusal refusal) throws IOException {
    exchange.getResponseHeaders().set("x-amzn-ErrorType", refusal.type());
    send(
        exchange,
        refusal.status(),
        KeyActions.answer().put("__type", refusal.type()).put("message", refusal.message()));
  }

  private static void send(HttpExchange exchange, int status, ObjectNode answer)
      throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    faults.end();
    server.stop(0);
    threads.shutdownNow();
  }
}
