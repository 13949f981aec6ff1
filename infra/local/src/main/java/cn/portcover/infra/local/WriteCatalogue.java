package cn.portcover.infra.local;

import cn.portcover.infra.catalogue.CatalogueDocuments;
import cn.portcover.operation.catalogue.Catalogue;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code mvn -Pcatalogue}: writes the documents that come from the operations' annotations into the
 * repository.
 */
public final class WriteCatalogue {
  private WriteCatalogue() {}

  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, String> document : documents().entrySet()) {
      Path file = Path.of(document.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, document.getValue());
      System.out.println("wrote " + file);
    }
  }

  /** Annotations are read without making a single operation: no engine is needed. */
  static Map<String, String> documents() {
    try (ApplicationContext beans =
        ApplicationContext.builder().deduceEnvironment(false).banner(false).start()) {
      return new CatalogueDocuments(new Catalogue(beans, "").rows()).kept();
    }
  }
}
