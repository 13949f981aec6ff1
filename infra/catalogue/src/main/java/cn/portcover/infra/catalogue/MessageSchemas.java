package cn.portcover.infra.catalogue;

import cn.portcover.messaging.MessageType;
import cn.portcover.operation.json.Schemas;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Schema 2020-12 of each message type's data, and the AsyncAPI 3 document of all of them. */
public final class MessageSchemas {
  private MessageSchemas() {}

  /** The schema of one type's data, {@code policy.offered}. */
  public static Map<String, Object> of(MessageType type) {
    Schemas schemas = new Schemas("#/$defs/");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "/v1/schemas/" + type.wireName() + ".json");
    schema.put("title", type.wireName());
    schema.putAll(schemas.reference(type.data()));
    schema.put("$defs", schemas.definitions());
    return schema;
  }

  /** The AsyncAPI 3.0 document. */
  public static Map<String, Object> asyncApi() {
    Schemas schemas = new Schemas("#/components/schemas/");
    Map<String, Object> messages = new LinkedHashMap<>();
    Map<String, Object> operations = new LinkedHashMap<>();
    Map<String, Object> received = new LinkedHashMap<>();
    Map<String, Object> sent = new LinkedHashMap<>();
    for (MessageType type : MessageType.values()) {
      boolean in = type.direction() == MessageType.Direction.RECEIVED;
      messages.put(
          type.wireName(),
          Trees.ordered(
              "name", type.wireName(),
              "contentType", "application/cloudevents+json",
              "payload", envelope(schemas.reference(type.data()), type.wireName())));
      (in ? received : sent)
          .put(type.wireName(), Trees.ordered("$ref", "#/components/messages/" + type.wireName()));
      operations.put(
          type.wireName(),
          Trees.ordered(
              "action", in ? "receive" : "send",
              "channel", Trees.ordered("$ref", "#/channels/" + (in ? "inbox" : "endpoint")),
              "messages",
                  java.util.List.of(
                      Trees.ordered(
                          "$ref",
                          "#/channels/"
                              + (in ? "inbox" : "endpoint")
                              + "/messages/"
                              + type.wireName()))));
    }
    return Trees.ordered(
        "asyncapi", "3.0.0",
        "info", Trees.ordered("title", "Portcover messages", "version", "1"),
        "channels",
            Trees.ordered(
                "inbox",
                    Trees.ordered(
                        "address",
                        "/v1/inbox/{senderId}",
                        "parameters",
                        Trees.ordered(
                            "senderId", Trees.ordered("description", "Id of the counterparty")),
                        "messages",
                        received),
                "endpoint",
                    Trees.ordered(
                        "address",
                        null,
                        "description",
                        "The URL that the receiver registered",
                        "messages",
                        sent)),
        "operations", operations,
        "components", Trees.ordered("messages", messages, "schemas", schemas.definitions()));
  }

  private static Map<String, Object> envelope(Map<String, Object> data, String type) {
    Map<String, Object> text = Trees.ordered("type", "string");
    return Trees.ordered(
        "type", "object",
        "properties",
            Trees.ordered(
                "specversion",
                Trees.ordered("const", "1.0"),
                "id",
                text,
                "source",
                text,
                "type",
                Trees.ordered("const", type),
                "subject",
                text,
                "time",
                Trees.ordered("type", "string", "format", "date-time"),
                "sequence",
                Trees.ordered("type", "integer", "minimum", 1),
                "data",
                data),
        "required", java.util.List.of("specversion", "id", "source", "type", "time", "data"));
  }
}
