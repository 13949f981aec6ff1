package cn.portcover.testkit.whole;

import cn.portcover.operation.catalogue.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Which permissions IAM asks for a call of a service; calls that nobody knows need what none has.
 */
final class SdkCalls {
  private SdkCalls() {}

  /**
   * Where the system has what its operations reach.
   *
   * @param keys the resources by the ids of their keys
   */
  record Places(String table, String documents, String attachments, Map<String, Resource> keys) {}

  /**
   * What a call needs.
   *
   * @param name the partition or file
   */
  record Needed(String action, Resource resource, String name) {}

  static List<Needed> needed(String service, String operation, SdkRequest request, Places places) {
    // Presigning calls itself s3, requests S3.
    return switch (service.toLowerCase(Locale.ROOT)) {
      case "dynamodb" -> table(operation, request, places).toList();
      case "s3" -> List.of(file(operation, request, places));
      case "kms" -> List.of(key(operation, request, places));
      default -> List.of(unknown(service, operation));
    };
  }

  private static Stream<Needed> table(String operation, SdkRequest request, Places places) {
    return switch (request) {
      case GetItemRequest get when get.tableName().equals(places.table()) ->
          on(operation, get.key());
      case PutItemRequest put when put.tableName().equals(places.table()) ->
          on(operation, put.item());
      case DeleteItemRequest delete when delete.tableName().equals(places.table()) ->
          on(operation, delete.key());
      case BatchGetItemRequest batch when batch.requestItems().containsKey(places.table()) ->
          batch.requestItems().values().stream()
              .flatMap(keys -> keys.keys().stream())
              .flatMap(key -> on(operation, key));
      case QueryRequest query when query.tableName().equals(places.table()) -> query(query);
      // A transaction needs what each of its parts needs.
      case TransactWriteItemsRequest writes
          when writes.transactItems().stream()
              .allMatch(w -> w.put() != null && w.put().tableName().equals(places.table())) ->
          writes.transactItems().stream().flatMap(w -> on("PutItem", w.put().item()));
      default -> Stream.of(unknown("DynamoDb", operation));
    };
  }

  private static Stream<Needed> on(String operation, Map<String, AttributeValue> item) {
    return Stream.of(
        new Needed(
            "dynamodb:" + operation, Resource.TABLE, Objects.requireNonNull(item.get("pk")).s()));
  }

  private static Stream<Needed> query(QueryRequest query) {
    Resource asked =
        query.indexName() == null
            ? Resource.TABLE
            : Arrays.stream(Resource.values())
                .filter(r -> r.index().filter(query.indexName()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    String partition = Objects.requireNonNull(query.expressionAttributeValues().get(":p")).s();
    return Stream.of(new Needed("dynamodb:Query", asked, partition));
  }

  private static Needed file(String operation, SdkRequest request, Places places) {
    String bucket = request.getValueForField("Bucket", String.class).orElse("");
    String key = request.getValueForField("Key", String.class).orElse("");
    boolean document = bucket.equals(places.documents());
    if (!document && !bucket.equals(places.attachments()) || key.isEmpty()) {
      return unknown("S3", operation);
    }
    // S3 asks for the same permission for an object's head as for the whole of it.
    String action = operation.equals("HeadObject") ? "GetObject" : operation;
    return new Needed(
        "s3:" + action, document ? Resource.DOCUMENT_FILES : Resource.ATTACHMENT_FILES, key);
  }

  private static Needed key(String operation, SdkRequest request, Places places) {
    // Decrypt names no key: what was encrypted tells it, and ours is only under one.
    Resource key =
        request
            .getValueForField("KeyId", String.class)
            .map(id -> id.substring(id.lastIndexOf('/') + 1))
            .map(id -> Objects.requireNonNull(places.keys().get(id), id))
            .orElse(Resource.SECRETS_KEY);
    return new Needed("kms:" + operation, key, "");
  }

  private static Needed unknown(String service, String operation) {
    return new Needed(service + ":" + operation, Resource.TABLE, "");
  }
}
