package cn.portcover.infra.catalogue;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.http.Takes;
import cn.portcover.operation.json.Schemas;
import cn.portcover.operation.port.Workbooks;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.http.annotation.Body;
import io.micronaut.inject.ExecutableMethod;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What operations take and answer: from their methods' types where these tell it, else from {@link
 * Takes} and {@link Answers}, without which such an operation is not described at all.
 */
final class Bodies {
  private static final String JSON = "application/json";
  private static final String DONE = "done";
  private final Schemas schemas;

  Bodies(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The request's body; empty where the operation takes none. */
  Map<String, Object> of(Row row) {
    for (var argument : row.arguments()) {
      if (argument.isAnnotationPresent(Body.class)) {
        return Trees.ordered(
            "required", true, "content", json(schemas.reference(argument.getType())));
      }
    }
    AnnotationValue<Takes> takes = method(row).getAnnotation(Takes.class);
    if (takes != null) {
      Map<String, Object> content = new LinkedHashMap<>();
      for (String media : takes.stringValues()) {
        content.putAll(content(media));
      }
      return Trees.ordered(
          "required",
          true,
          "description",
          takes.stringValue("description").orElseThrow(),
          "content",
          content);
    }
    if (row.isWrite() && row.arguments().stream().anyMatch(a -> a.getType() == Request.class)) {
      throw untold(row, Takes.class);
    }
    return Map.of();
  }

  /** Each answer that is no refusal, by status. */
  Map<String, Object> answers(Row row) {
    AnnotatedType type = method(row).getTargetMethod().getAnnotatedReturnType();
    if (type.getType() != Answer.class) {
      int status = type.getType() == void.class ? 204 : row.successStatus();
      Object schema = schema(type);
      Map<String, Object> content = new LinkedHashMap<>(schema == null ? Map.of() : json(schema));
      if (row.isList()) {
        content.putAll(content(Workbooks.MEDIA_TYPE));
      }
      return Map.of(String.valueOf(status), answer(row, DONE, content));
    }
    List<AnnotationValue<Answers>> told = method(row).getAnnotationValuesByType(Answers.class);
    if (told.isEmpty()) {
      throw untold(row, Answers.class);
    }
    Map<Integer, Map<String, Object>> contents = new TreeMap<>();
    Map<Integer, List<String>> when = new TreeMap<>();
    for (AnnotationValue<Answers> each : told) {
      int status = each.intValue("status").orElseThrow();
      contents.computeIfAbsent(status, s -> new LinkedHashMap<>()).putAll(content(each));
      List<String> whens = when.computeIfAbsent(status, s -> new ArrayList<>());
      each.stringValue("when").filter(words -> !words.isEmpty()).ifPresent(whens::add);
    }
    Map<String, Object> answers = new LinkedHashMap<>();
    contents.forEach(
        (status, content) -> {
          List<String> whens = Objects.requireNonNull(when.get(status));
          answers.put(
              status.toString(),
              answer(row, whens.isEmpty() ? DONE : String.join("; ", whens), content));
        });
    return answers;
  }

  private static Map<String, Object> answer(Row row, String what, Map<String, Object> content) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("description", Words.of(row.name()) + ": " + what);
    if (!content.isEmpty()) {
      answer.put("content", content);
    }
    return answer;
  }

  private Map<String, Object> content(AnnotationValue<Answers> answer) {
    Class<?> body = answer.classValue("body").orElse(void.class);
    return body == void.class
        ? answer
            .stringValue("media")
            .filter(m -> !m.isEmpty())
            .map(Bodies::content)
            .orElse(Map.of())
        : json(schemas.reference(body));
  }

  /** A body of that media type; of bytes there is nothing to say but their type. */
  private static Map<String, Object> content(String media) {
    boolean object = media.endsWith("json");
    return object || media.startsWith("text/")
        ? Trees.ordered(
            media, Trees.ordered("schema", Trees.ordered("type", object ? "object" : "string")))
        : Trees.ordered(media, Map.of());
  }

  private static Map<String, Object> json(Object schema) {
    return Trees.ordered(JSON, Trees.ordered("schema", schema));
  }

  private @Nullable Object schema(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType listing) {
      Class<?> item = (Class<?>) listing.getAnnotatedActualTypeArguments()[0].getType();
      return Trees.ordered(
          "type", "object",
          "properties",
              Trees.ordered(
                  "items", Trees.ordered("type", "array", "items", schemas.reference(item)),
                  "nextCursor", Trees.ordered("type", "string")),
          "required", List.of("items"));
    }
    return type.getType() instanceof Class<?> raw && raw.isRecord() ? schemas.reference(raw) : null;
  }

  private static ExecutableMethod<?, ?> method(Row row) {
    return Objects.requireNonNull(row.method());
  }

  private static IllegalStateException untold(Row row, Class<?> annotation) {
    return new IllegalStateException(
        row.name() + " does not tell the API's document: @" + annotation.getSimpleName());
  }
}
