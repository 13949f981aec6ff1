package cn.portcover.infra.agent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The little JSON that the agent speaks (RFC 8259): flat objects of texts in, any shape out. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  /**
   * Reads one flat object whose members are texts.
   *
   * @param known the members that may stand there; any other is refused, a PIN above all
   * @throws AgentRefusal {@code malformed}
   */
  static Map<String, String> readObject(String json, Set<String> known) {
    try (var parser = FACTORY.createParser(json)) {
      require(parser.nextToken() == JsonToken.START_OBJECT, "an object is expected");
      var members = new HashMap<String, String>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        require(known.contains(name), "unknown member");
        require(parser.nextToken() == JsonToken.VALUE_STRING, name + " must be a string");
        members.put(name, parser.getText());
      }
      require(parser.currentToken() == JsonToken.END_OBJECT, "the object does not end");
      require(parser.nextToken() == null, "more follows the object");
      return members;
    } catch (IOException e) {
      throw AgentRefusal.because(Reason.MALFORMED, "not JSON", e);
    }
  }

  /** Reads a list of objects and keeps the members that are texts. */
  static List<Map<String, String>> readTexts(String json) throws IOException {
    try (var parser = FACTORY.createParser(json)) {
      var objects = new ArrayList<Map<String, String>>();
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return objects;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        objects.add(texts(parser));
      }
      return objects;
    }
  }

  private static Map<String, String> texts(JsonParser parser) throws IOException {
    var members = new HashMap<String, String>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        members.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return members;
  }

  /** Writes maps, lists, numbers and texts, in the order given. */
  static String write(Map<String, ?> object) {
    var out = new StringWriter();
    try (var generator = FACTORY.createGenerator(out)) {
      writeValue(generator, object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void writeValue(JsonGenerator generator, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        generator.writeStartObject();
        for (var entry : map.entrySet()) {
          generator.writeFieldName(String.valueOf(entry.getKey()));
          writeValue(generator, entry.getValue());
        }
        generator.writeEndObject();
      }
      case List<?> list -> {
        generator.writeStartArray();
        for (var item : list) {
          writeValue(generator, item);
        }
        generator.writeEndArray();
      }
      case Integer number -> generator.writeNumber(number);
      default -> generator.writeString(value.toString());
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw AgentRefusal.because(Reason.MALFORMED, otherwise);
    }
  }
}
