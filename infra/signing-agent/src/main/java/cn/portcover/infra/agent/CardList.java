package cn.portcover.infra.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The {@code cards.json} of a folder: what is known of each file without opening it. */
record CardList(Map<String, Map<String, String>> byFile) {
  private static final String NAME = "cards.json";

  CardList {
    byFile = Map.copyOf(byFile);
  }

  /** An empty list when there is none, or none that can be read. */
  static CardList in(Path folder) {
    var list = folder.resolve(NAME);
    var byFile = new HashMap<String, Map<String, String>>();
    try {
      if (Files.isRegularFile(list) && Files.size(list) <= Pkcs12Card.MAX_BYTES) {
        for (var card : Json.readTexts(Files.readString(list))) {
          var file = card.get("file");
          if (file != null) {
            byFile.put(file, card);
          }
        }
      }
    } catch (IOException e) {
      return new CardList(Map.of());
    }
    return new CardList(byFile);
  }

  CardDetails describe(String file) {
    var said = byFile.getOrDefault(file, Map.of());
    return new CardDetails(
        file,
        CardDetails.Source.PKCS12,
        file,
        said.get("company"),
        said.get("uscc"),
        said.get("person"),
        null,
        null,
        said.get("algorithm"),
        said.get("medium"));
  }
}
