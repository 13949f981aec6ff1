package cn.portcover.operation.http;

import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as API Gateway hands it over.
 *
 * @param path decoded, with the version prefix: {@code /v1/policies/P-1}
 * @param query decoded; each name once
 * @param headers names in lower case
 */
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public boolean isRead() {
    return method.equals("GET") || method.equals("HEAD");
  }
}
