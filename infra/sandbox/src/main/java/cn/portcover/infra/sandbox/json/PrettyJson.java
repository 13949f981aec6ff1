package cn.portcover.infra.sandbox.json;

import cn.portcover.operation.json.Json;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** JSON with line breaks and indentation, because people read the sandbox's answers. */
public final class PrettyJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PrettyJson() {}

  public static String write(@Nullable Object tree) {
    var text = new StringWriter();
    try (var in = FACTORY.createParser(Json.write(tree));
        var out = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      in.nextToken();
      out.copyCurrentStructure(in);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text + "\n";
  }
}
