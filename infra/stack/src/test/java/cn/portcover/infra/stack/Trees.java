package cn.portcover.infra.stack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads templates. */
final class Trees {
  private Trees() {}

  /** The value at a path of names and positions, {@code Policies/0/PolicyName}. */
  static @Nullable Object at(@Nullable Object tree, String path) {
    Object here = tree;
    for (String step : path.split("/", -1)) {
      here =
          switch (here) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list when Integer.parseInt(step) < list.size() ->
                list.get(Integer.parseInt(step));
            case null, default -> null;
          };
    }
    return here;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object tree) {
    return tree == null ? Map.of() : (Map<String, Object>) tree;
  }

  /** One or many, as a list of texts. */
  static List<String> texts(@Nullable Object tree) {
    return switch (tree) {
      case null -> List.of();
      case List<?> list -> list.stream().map(Trees::text).toList();
      default -> List.of(text(tree));
    };
  }

  /** As text, what CloudFormation puts together included: {@code Fn::Join} and references. */
  static String text(@Nullable Object tree) {
    return switch (tree) {
      case null -> "";
      case Map<?, ?> map when map.get("Fn::Join") instanceof List<?> join ->
          ((List<?>) join.get(1))
              .stream().map(Trees::text).collect(Collectors.joining(join.get(0).toString()));
      case Map<?, ?> map when map.get("Fn::ImportValue") != null ->
          text(map.get("Fn::ImportValue"));
      case Map<?, ?> map when map.get("Fn::GetAtt") instanceof List<?> get ->
          get.get(0) + "." + get.get(1);
      case Map<?, ?> map when map.get("Ref") != null -> text(map.get("Ref"));
      default -> tree.toString();
    };
  }
}
