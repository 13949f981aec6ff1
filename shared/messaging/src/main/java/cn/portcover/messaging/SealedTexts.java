package cn.portcover.messaging;

import cn.portcover.domain.Text;
import cn.portcover.messaging.type.SealedText;
import cn.portcover.operation.json.Json;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What kept messages hold sealed is opened at each delivery. Only where the data of the message's
 * type declares a {@link SealedText}: what a company writes elsewhere, whatever it looks like, is
 * not opened, and at such a place nothing stands that a company wrote.
 */
public final class SealedTexts {
  private SealedTexts() {}

  /** Opens what was sealed. */
  @FunctionalInterface
  public interface Opening {
    String open(String sealed, String context);
  }

  /** The event of that type with its sealed texts open; the same text where it has none. */
  public static String opened(String type, String event, Opening opening) {
    List<List<String>> places = places(type);
    if (places.isEmpty()) {
      return event;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Json.readOwn(event));
    for (List<String> place : places) {
      tree.computeIfPresent("data", (name, data) -> opened(data, place, opening));
    }
    return Json.write(tree);
  }

  /** Whether messages of the type hold any. */
  public static boolean isIn(String type) {
    return !places(type).isEmpty();
  }

  private static List<List<String>> places(String type) {
    return MessageType.named(type).map(known -> places(known.data(), List.of())).orElse(List.of());
  }

  /** Lists are not looked into: no type has sealed texts in one. */
  private static List<List<String>> places(Class<?> type, List<String> above) {
    List<List<String>> places = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      List<String> here = Stream.concat(above.stream(), Stream.of(part.getName())).toList();
      if (part.getType() == SealedText.class) {
        places.add(here);
      } else if (part.getType().isRecord() && !Text.class.isAssignableFrom(part.getType())) {
        places.addAll(places(part.getType(), here));
      }
    }
    return places;
  }

  private static Object opened(Object tree, List<String> place, Opening opening) {
    if (place.isEmpty()) {
      SealedText text = new SealedText(String.valueOf(tree));
      return text.isSealed() ? opening.open(text.sealed(), text.context()) : tree;
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return tree;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    map.forEach((name, value) -> object.put(String.valueOf(name), value));
    List<String> below = place.subList(1, place.size());
    object.computeIfPresent(place.getFirst(), (name, value) -> opened(value, below, opening));
    return object;
  }
}
