package cn.portcover.document.layout;

import org.jspecify.annotations.Nullable;

/**
 * One box where a party seals.
 *
 * @param party in what role
 * @param name who
 * @param note what the reader should know of this seal
 * @param mark what it looks like; absent while the place is empty, or when it is only in the file's
 *     signature
 */
public record Seal(Label party, Value name, Value note, @Nullable SealMark mark) {
  public Seal(Label party, Value name, Value note) {
    this(party, name, note, null);
  }
}
