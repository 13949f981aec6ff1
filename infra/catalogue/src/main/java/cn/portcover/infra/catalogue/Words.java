package cn.portcover.infra.catalogue;

import java.util.Locale;

/** Names of operations as words. */
final class Words {
  private Words() {}

  /** {@code AcknowledgePolicy} as {@code Acknowledge policy}. */
  static String of(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
