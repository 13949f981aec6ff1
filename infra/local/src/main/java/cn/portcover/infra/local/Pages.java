package cn.portcover.infra.local;

import cn.portcover.infra.catalogue.CatalogueDocuments;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What CloudFront serves in the cloud: the API's documents, the messages' schemas, and the page at
 * the root.
 */
final class Pages {
  private final Map<String, CatalogueDocuments.Document> documents;

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

  private static void send(HttpExchange exchange, String mediaType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("content-type", mediaType);
    exchange.getResponseHeaders().set("x-content-type-options", "nosniff");
    exchange
        .getResponseHeaders()
        .set("content-security-policy", "default-src 'none'; style-src 'self' 'unsafe-inline'");
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
