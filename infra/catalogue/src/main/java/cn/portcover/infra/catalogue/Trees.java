package cn.portcover.infra.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Documents as trees in the order in which they are written. */
final class Trees {
  private Trees() {}

  static Map<String, Object> ordered(@org.jspecify.annotations.Nullable Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** YAML 1.2 text; equal trees give equal texts. */
  static String yaml(Map<String, Object> tree) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(120);
    options.setSplitLines(false);
    org.yaml.snakeyaml.representer.Representer representer =
        new org.yaml.snakeyaml.representer.Representer(options);
    // The same object at two places is written twice: anchors are hard to read.
    return new Yaml(representer, options).dump(copied(tree));
  }

  private static @org.jspecify.annotations.Nullable Object copied(
      @org.jspecify.annotations.Nullable Object tree) {
    return switch (tree) {
      case null -> null;
      case Map<?, ?> map -> {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name, copied(value)));
        yield copy;
      }
      case Iterable<?> list -> {
        java.util.List<Object> copy = new java.util.ArrayList<>();
        list.forEach(item -> copy.add(copied(item)));
        yield copy;
      }
      default -> tree;
    };
  }
}
