package cn.portcover.infra.catalogue;

import cn.portcover.domain.Refusal;
import cn.portcover.operation.BodyTooLarge;
import cn.portcover.operation.IdempotencyKeyMissing;
import cn.portcover.operation.NotJsonType;
import cn.portcover.operation.PageSize;
import cn.portcover.operation.Paging;
import cn.portcover.operation.ServiceUnavailable;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.UnreadableRequest;
import cn.portcover.operation.VersionMissing;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.export.TooMuchToExport;
import cn.portcover.operation.http.ListFormat;
import cn.portcover.operation.http.Problems;
import cn.portcover.operation.json.Schemas;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The OpenAPI 3.1 document of all operations with a route. */
public final class OpenApi {
  private static final Map<String, Object> FORMATS =
      Trees.ordered(
          "type",
          "string",
          "enum",
          Arrays.stream(ListFormat.values()).map(ListFormat::code).toList(),
          "default",
          ListFormat.JSON.code(),
          "description",
          "xlsx: all pages as a workbook, whatever limit and cursor say");

  private final Schemas schemas = new Schemas("#/components/schemas/");
  private final Bodies bodies = new Bodies(schemas);
  private final List<Row> rows;

  public OpenApi(List<Row> rows) {
    this.rows = rows.stream().filter(row -> row.path() != null).toList();
  }

  /** The document as a tree, in a stable order. */
  public Map<String, Object> document() {
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    for (Row row : rows) {
      paths
          .computeIfAbsent(Objects.requireNonNull(row.path()), path -> new LinkedHashMap<>())
          .put(Objects.requireNonNull(row.httpMethod()).toLowerCase(Locale.ROOT), operation(row));
    }
    return Trees.ordered(
        "openapi", "3.1.0",
        "info",
            Trees.ordered(
                "title", "Portcover",
                "version", "1",
                "summary", "The insurance desk of a trade single window (国际贸易单一窗口 保险服务)",
                "description",
                    "Errors are RFC 9457 problem documents; field errors are named all at once."
                        + " Texts follow Accept-Language (zh-CN, en).",
                "license",
                    Trees.ordered("name", "Proprietary", "identifier", "LicenseRef-Portcover")),
        "servers", List.of(Trees.ordered("url", "/v1")),
        "tags", tags(),
        "paths", paths,
        "components",
            Trees.ordered(
                "securitySchemes", securitySchemes(),
                "schemas", withProblem()));
  }

  private List<Object> tags() {
    return rows.stream()
        .map(Row::context)
        .distinct()
        .sorted()
        .<Object>map(c -> Trees.ordered("name", c))
        .toList();
  }

  private static Map<String, Object> securitySchemes() {
    return Trees.ordered(
        "company",
            Trees.ordered(
                "type",
                "http",
                "scheme",
                "bearer",
                "bearerFormat",
                "JWT",
                "description",
                "Access token of a company's session"),
        "administrator",
            Trees.ordered(
                "type",
                "http",
                "scheme",
                "bearer",
                "bearerFormat",
                "JWT",
                "description",
                "Token with the role admin"),
        "webhook",
            Trees.ordered(
                "type",
                "apiKey",
                "in",
                "header",
                "name",
                "webhook-signature",
                "description",
                "Standard Webhooks signature"));
  }

  private Map<String, Object> operation(Row row) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", row.name());
    operation.put("summary", Words.of(row.name()));
    operation.put("tags", List.of(row.context()));
    operation.put("security", security(row));
    List<Object> parameters = parameters(row);
    if (!parameters.isEmpty()) {
      operation.put("parameters", parameters);
    }
    Map<String, Object> body = bodies.of(row);
    if (!body.isEmpty()) {
      operation.put("requestBody", body);
    }
    operation.put("responses", responses(row));
    return operation;
  }

  private static List<Object> security(Row row) {
    return switch (row.grant()) {
      case ANYONE, PLATFORM -> List.of();
      case MEMBER, CARD, LEGAL_PERSON -> List.of(Trees.ordered("company", List.of()));
      case COUNTERPARTY -> List.of(Trees.ordered("webhook", List.of()));
      case ADMIN -> List.of(Trees.ordered("administrator", List.of()));
    };
  }

  private List<Object> parameters(Row row) {
    List<Object> parameters = new ArrayList<>();
    List<String> inPath = Objects.requireNonNull(row.template()).getVariableNames();
    for (Argument<?> argument : row.arguments()) {
      if (inPath.contains(argument.getName())) {
        parameters.add(
            parameter(argument.getName(), "path", true, schemas.scalar(argument.getType())));
      } else if (argument.isAnnotationPresent(QueryValue.class)) {
        parameters.add(
            parameter(
                argument.getName(),
                "query",
                !argument.isNullable(),
                schemas.scalar(argument.getType())));
      } else if (argument.getType() == Paging.class) {
        parameters.add(
            parameter(
                "limit",
                "query",
                false,
                Trees.ordered(
                    "type",
                    "integer",
                    "minimum",
                    1,
                    "maximum",
                    Paging.MOST,
                    "default",
                    argument
                        .getAnnotationMetadata()
                        .intValue(PageSize.class)
                        .orElse(Paging.DEFAULT))));
        parameters.add(parameter("cursor", "query", false, Trees.ordered("type", "string")));
      }
    }
    if (row.isList()) {
      parameters.add(parameter(ListFormat.PARAMETER, "query", false, FORMATS));
    }
    if (row.ifMatch()) {
      parameters.add(parameter("If-Match", "header", true, Trees.ordered("type", "string")));
    }
    if (row.isWrite() && row.grant().needsToken()) {
      parameters.add(
          parameter(
              "Idempotency-Key",
              "header",
              row.keyRequired(),
              Trees.ordered("type", "string", "maxLength", 128)));
    }
    return parameters;
  }

  private static Map<String, Object> parameter(
      String name, String in, boolean required, Object schema) {
    return Trees.ordered("name", name, "in", in, "required", required, "schema", schema);
  }

  private Map<String, Object> responses(Row row) {
    Map<String, Object> responses = new TreeMap<>();
    responses.putAll(bodies.answers(row));
    Map<Integer, Set<String>> refusals = new TreeMap<>();
    for (Class<? extends Refusal> refusal : Refusals.of(row)) {
      refusals
          .computeIfAbsent(Refusals.status(refusal), s -> new LinkedHashSet<>())
          .add(Refusal.code(refusal));
    }
    refusals.forEach((status, codes) -> responses.put(String.valueOf(status), problem(codes)));
    return responses;
  }

  private static Map<String, Object> problem(Set<String> codes) {
    return Trees.ordered(
        "description", String.join(", ", codes),
        "content",
            Trees.ordered(
                "application/problem+json",
                Trees.ordered("schema", Trees.ordered("$ref", "#/components/schemas/Problem"))));
  }

  private Map<String, Object> withProblem() {
    Map<String, Object> all = new TreeMap<>(schemas.definitions());
    Map<String, Object> text = Trees.ordered("type", "string");
    all.put(
        "Problem",
        Trees.ordered(
            "type", "object",
            "properties",
                Trees.ordered(
                    "type",
                        Trees.ordered("type", "string", "description", Problems.TYPES + "<code>"),
                    "title", text,
                    "status", Trees.ordered("type", "integer"),
                    "detail", text,
                    "instance", text,
                    "requestId", text,
                    "currentStatus", text,
                    "errors",
                        Trees.ordered(
                            "type",
                            "array",
                            "items",
                            Trees.ordered(
                                "type", "object",
                                "properties",
                                    Trees.ordered("pointer", text, "code", text, "detail", text),
                                "required", List.of("pointer", "code", "detail")))),
            "required", List.of("type", "title", "status", "detail", "requestId")));
    return all;
  }

  /** Refusals that every operation of a shape has. */
  static final List<Class<? extends Refusal>> OF_WRITES =
      List.of(UnreadableRequest.class, BodyTooLarge.class, NotJsonType.class);

  static final List<Class<? extends Refusal>> OF_IF_MATCH =
      List.of(VersionMissing.class, StaleVersion.class);
  static final List<Class<? extends Refusal>> OF_LISTS = List.of(TooMuchToExport.class);
  static final List<Class<? extends Refusal>> OF_KEYS = List.of(IdempotencyKeyMissing.class);
  static final List<Class<? extends Refusal>> OF_ALL = List.of(ServiceUnavailable.class);
}
