package cn.portcover.infra.local;

import cn.portcover.infra.catalogue.CatalogueDocuments;
import cn.portcover.infra.catalogue.PortalHeaders;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What CloudFront serves in the cloud: the API's documents, the messages' schemas, and the portal
 * at every address that is not the API's.
 */
final class Pages {
  private final Map<String, CatalogueDocuments.Document> documents;
  private final PortalFiles portal = new PortalFiles();

  Pages(CatalogueDocuments documents) {
    this.documents = documents.served();
  }

  /** Answers if the address is a page's. */
  boolean answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return false;
    }
    if (!path.equals("/v1") && !path.startsWith("/v1/")) {
      Optional<PortalFiles.File> file = portal.at(path);
      if (file.isPresent()) {
        send(exchange, file.get());
        return true;
      }
    }
    if (path.equals("/")) {
      send(exchange, "text/html; charset=utf-8", resource("index.html"));
      return true;
    }
    CatalogueDocuments.Document document = documents.get(path);
    if (document == null) {
      return false;
    }
    send(exchange, document.mediaType(), document.text().getBytes(StandardCharsets.UTF_8));
    return true;
  }

  private static void send(HttpExchange exchange, PortalFiles.File file) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    PortalHeaders.all().forEach(headers::set);
    headers.set("content-type", file.mediaType());
    headers.set("cache-control", file.cache());
    headers.set("vary", "accept-encoding");
    String accepted = exchange.getRequestHeaders().getFirst("accept-encoding");
    boolean gzip = accepted != null && accepted.contains("gzip");
    if (gzip) {
      headers.set("content-encoding", "gzip");
    }
    body(exchange, gzip ? file.compressed() : file.plain());
  }

  private static void send(HttpExchange exchange, String mediaType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("content-type", mediaType);
    exchange.getResponseHeaders().set("x-content-type-options", "nosniff");
    exchange
        .getResponseHeaders()
        .set("content-security-policy", "default-src 'none'; style-src 'self' 'unsafe-inline'");
    body(exchange, body);
  }

  private static void body(HttpExchange exchange, byte[] body) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
