package cn.portcover.messaging;

import cn.portcover.operation.json.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files that messages link to. A message may wait for days until it is delivered, and a link holds
 * for an hour: so a kept message names the place of the file, and the link is made at each
 * delivery. A place is looked for only in an object that has exactly the fields of a {@link
 * cn.portcover.messaging.type.FileLink}, and begins as no address does that a company may give.
 */
public final class LinkedFiles {
  private static final String SCHEME = "portcover-file:";
  private static final Set<String> FIELDS = Set.of("name", "mediaType", "size", "sha256", "url");

  private LinkedFiles() {}

  /** Makes a link to a file. */
  @FunctionalInterface
  public interface Links {
    /**
     * @param file its place, {@code documents/PC2026-….pdf}
     */
    URI to(String file, String name, String mediaType);
  }

  /** How a kept message names a file, {@code portcover-file:documents/PC2026-….pdf}. */
  public static URI place(String file) {
    return URI.create(SCHEME + file);
  }

  /** The message with links that hold from now on; the same text where it has no files. */
  public static String linked(String body, Links links) {
    return body.contains(SCHEME) ? Json.write(linked(Json.readOwn(body), links)) : body;
  }

  private static @Nullable Object linked(@Nullable Object tree, Links links) {
    return switch (tree) {
      case Map<?, ?> map -> object(map, links);
      case List<?> list -> list.stream().map(item -> linked(item, links)).toList();
      case null, default -> tree;
    };
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> map, Links links) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    map.forEach((name, value) -> object.put(String.valueOf(name), linked(value, links)));
    if (map.keySet().equals(FIELDS)
        && map.get("url") instanceof String place
        && place.startsWith(SCHEME)) {
      String file = place.substring(SCHEME.length());
      URI link = links.to(file, text(map, "name"), text(map, "mediaType"));
      object.put("url", link.toString());
    }
    return object;
  }

  private static String text(Map<?, ?> map, String name) {
    return String.valueOf(map.get(name));
  }
}
