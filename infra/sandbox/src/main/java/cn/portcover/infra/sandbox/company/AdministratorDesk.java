package cn.portcover.infra.sandbox.company;

import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Portcover's operator, for what journeys need published: programmes and their lists. */
public final class AdministratorDesk {
  private final ApiClient api;
  private final String token;
  private final Supplier<String> ids;

  /**
   * @param token of an administrator
   * @param ids new idempotency keys
   */
  public AdministratorDesk(ApiClient api, String token, Supplier<String> ids) {
    this.api = api;
    this.token = token;
    this.ids = ids;
  }

  /** Puts what is not there yet. */
  public ApiAnswer put(String path, Object body) throws IOException {
    return send("PUT", path, "application/json", Json.write(body).getBytes(StandardCharsets.UTF_8));
  }

  /** Posts a file as it is. */
  public ApiAnswer postFile(String path, String mediaType, byte[] content) throws IOException {
    return send("POST", path, mediaType, content);
  }

  private ApiAnswer send(String method, String path, String mediaType, byte[] content)
      throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("accept", "application/json");
    headers.put("authorization", "Bearer " + token);
    headers.put("content-type", mediaType);
    headers.put("idempotency-key", ids.get());
    return api.send(method, api.address(path), headers, content);
  }
}
