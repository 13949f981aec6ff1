package cn.portcover.operation.catalogue;

import java.util.Set;
import java.util.TreeSet;

/**
 * Actions that an operation's role is granted on one resource.
 *
 * @param actions as IAM names them, {@code dynamodb:GetItem}
 * @param names partitions or keys of files that the actions are granted on, {@code *} standing for
 *     any characters; empty for a resource that is granted as a whole
 */
public record Permission(Resource resource, Set<String> actions, Set<String> names) {
  public Permission {
    actions = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(actions));
    names = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  /**
   * Whether it lets the action be done.
   *
   * @param name the partition or the file's key; any text where the resource is granted as a whole
   */
  public boolean allows(String action, Resource on, String name) {
    return resource == on
        && actions.contains(action)
        && (names.isEmpty() || names.stream().anyMatch(pattern -> matches(pattern, name)));
  }

  /** As IAM's StringLike, whose patterns here have no question mark. */
  private static boolean matches(String pattern, String name) {
    String[] parts = pattern.split("\\*", -1);
    if (parts.length == 1) {
      return pattern.equals(name);
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = name.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    String last = parts[parts.length - 1];
    return name.startsWith(parts[0]) && name.endsWith(last) && name.length() - last.length() >= at;
  }
}
