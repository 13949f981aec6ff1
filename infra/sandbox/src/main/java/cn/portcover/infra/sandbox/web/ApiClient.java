package cn.portcover.infra.sandbox.web;

import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Talks to Portcover over HTTP; follows no redirects, because they are part of what is tried out.
 */
public final class ApiClient implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final URI portcover;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .executor(threads)
          .build();

  /**
   * @param portcover where Portcover is, {@code http://localhost:8080}, without {@code /v1}
   */
  public ApiClient(URI portcover) {
    this.portcover = portcover;
  }

  /** The address of a path of Portcover's. */
  public URI address(String path) {
    return portcover.resolve(path);
  }

  public ApiAnswer get(String path, Map<String, String> headers) throws IOException {
    return send("GET", address(path), headers, null);
  }

  /** Sends a JSON body. */
  public ApiAnswer post(String path, Map<String, String> headers, @Nullable Object tree)
      throws IOException {
    if (tree == null) {
      return send("POST", address(path), headers, new byte[0]);
    }
    var all = new LinkedHashMap<>(headers);
    all.putIfAbsent("content-type", "application/json");
    return send("POST", address(path), all, Json.write(tree).getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a request as it is. */
  public ApiAnswer send(
      String method, URI address, Map<String, String> headers, byte @Nullable [] body)
      throws IOException {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER)
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      var answer = http.send(request.build(), BodyHandlers.ofByteArray());
      return new ApiAnswer(answer.statusCode(), answer.headers(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for " + address, e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    threads.shutdownNow();
  }
}
