package cn.portcover.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** A connection on which, request by request, what is listed goes wrong; then it is a good one. */
final class FaultyHttp implements SdkHttpClient {
  /** What goes wrong. */
  sealed interface Fault {
    /** Nothing. */
    record None() implements Fault {}

    /** The request does not arrive. */
    record Unsent() implements Fault {}

    /** The request arrives and is done, its answer is lost. */
    record AnswerLost() implements Fault {}

    /** The service answers so instead. */
    record Answers(int status, String body) implements Fault {}

    static Fault error(int status, String type) {
      return new Answers(
          status,
          "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"made up\"}");
    }

    static Fault cancelled(String... codes) {
      List<String> reasons = new ArrayList<>();
      for (String code : codes) {
        reasons.add("{\"Code\":\"" + code + "\"}");
      }
      return new Answers(
          400,
          "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
              + "\"Message\":\"made"
              + " up\",\"CancellationReasons\":["
              + String.join(",", reasons)
              + "]}");
    }
  }

  private final SdkHttpClient sound = UrlConnectionHttpClient.builder().build();
  private final Queue<Fault> faults = new ArrayDeque<>();
  private int requests;

  FaultyHttp(Fault... faults) {
    this.faults.addAll(List.of(faults));
  }

  /** How many requests were made. */
  int requests() {
    return requests;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest good = sound.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        requests++;
        Fault fault = faults.isEmpty() ? new Fault.None() : faults.remove();
        return switch (fault) {
          case Fault.None() -> good.call();
          case Fault.Unsent() -> throw new IOException("made up: not sent");
          case Fault.AnswerLost() -> {
            good.call();
            throw new IOException("made up: answer lost");
          }
          case Fault.Answers(int status, String body) -> answer(status, body);
        };
      }

      @Override
      public void abort() {
        good.abort();
      }
    };
  }

  private static HttpExecuteResponse answer(int status, String body) {
    byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Length", Integer.toString(bytes.length))
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
        .build();
  }

  @Override
  public void close() {
    sound.close();
  }
}
