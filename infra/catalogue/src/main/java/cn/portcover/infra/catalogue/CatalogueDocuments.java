package cn.portcover.infra.catalogue;

import cn.portcover.messaging.MessageType;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All documents that come from the catalogue: those served beside the API, and those that are kept
 * in the repository.
 */
public final class CatalogueDocuments {
  private final List<Row> rows;

  public CatalogueDocuments(List<Row> rows) {
    this.rows = rows;
  }

  /** A document with its media type. */
  public record Document(String mediaType, String text) {}

  /** By the path at which each is served. */
  public Map<String, Document> served() {
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("/v1/openapi.yml", new Document("application/yaml; charset=utf-8", openApi()));
    documents.put("/v1/asyncapi.yml", new Document("application/yaml; charset=utf-8", asyncApi()));
    for (MessageType type : MessageType.values()) {
      documents.put(
          "/v1/schemas/" + type.wireName() + ".json",
          new Document("application/schema+json", Json.write(MessageSchemas.of(type))));
    }
    return documents;
  }

  /** By their paths in the repository. */
  public Map<String, String> kept() {
    return Map.of(
        "functions/OPERATIONS.md", OperationsPage.of(rows),
        "infra/catalogue/openapi.yml", openApi(),
        "infra/catalogue/asyncapi.yml", asyncApi());
  }

  private String openApi() {
    return Trees.yaml(new OpenApi(rows).document());
  }

  private static String asyncApi() {
    return Trees.yaml(MessageSchemas.asyncApi());
  }
}
