package cn.portcover.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CatalogueIsTrueTest {
  private static final Path ROOT = Path.of("../..");
  private final Map<String, String> documents = WriteCatalogue.documents();

  @Test
  void theKeptDocumentsAreWhatTheCodeSays() throws IOException {
    for (Map.Entry<String, String> document : documents.entrySet()) {
      assertThat(Files.readString(ROOT.resolve(document.getKey())))
          .as("%s is stale: run mvn -Pcatalogue", document.getKey())
          .isEqualTo(document.getValue());
    }
  }

  @Test
  void aPublicValidatorTakesTheOpenApiDocument() {
    String text = String.valueOf(documents.get("infra/catalogue/openapi.yml"));
    var result = new OpenAPIV3Parser().readContents(text, null, new ParseOptions());
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths())
        .containsKey("/policies/{policyNumber}/acknowledgement");
  }
}
