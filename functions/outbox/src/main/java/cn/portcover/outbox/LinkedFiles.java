package cn.portcover.outbox;

import cn.portcover.messaging.type.LinkedFile;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Files;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that a message names, as links: made anew at each attempt, as a message may wait for
 * days and a link lives for an hour at most.
 */
@Singleton
final class LinkedFiles {
  private static final Duration VALIDITY = Duration.ofHours(1);

  /** Only what was kept for being sent. */
  private static final String FILES = LinkedFile.KEPT + "documents/";

  private static final String URL = "url";
  private final Provider<Files> files;

  LinkedFiles(Provider<Files> files) {
    this.files = files;
  }

  /** The body with a link in place of each kept file's key. */
  String linked(String body) {
    return body.contains(FILES) ? Json.write(linked((Object) Json.readOwn(body))) : body;
  }

  private @Nullable Object linked(@Nullable Object tree) {
    return switch (tree) {
      case null -> null;
      case List<?> list -> list.stream().map(this::linked).toList();
      case Map<?, ?> map -> linked(map);
      default -> tree;
    };
  }

  private Map<String, @Nullable Object> linked(Map<?, ?> map) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    map.forEach((name, value) -> all.put(name.toString(), linked(value)));
    if (map.get(URL) instanceof String url
        && url.startsWith(FILES)
        && map.get("name") instanceof String name
        && map.get("mediaType") instanceof String mediaType) {
      String key = url.substring(LinkedFile.KEPT.length());
      all.put(URL, files.get().link(key, name, mediaType, VALIDITY).toString());
    }
    return all;
  }
}
