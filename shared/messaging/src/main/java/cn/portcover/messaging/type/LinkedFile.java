package cn.portcover.messaging.type;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.json.Length;

/**
 * A file that travels beside a message.
 *
 * @param size in bytes
 * @param url a short-lived link, made anew for each attempt to deliver; while the message waits it
 *     is {@value #KEPT} and the key of the kept file
 */
public record LinkedFile(
    String name, String mediaType, long size, Sha256 sha256, @Length(4_000) String url) {
  /** What stands before the key of a kept file until the message goes out. */
  public static final String KEPT = "portcover-file:";

  /** A kept file, {@code documents/…}. */
  public static LinkedFile kept(String key, String name, String mediaType, byte[] content) {
    return new LinkedFile(name, mediaType, content.length, Sha256.of(content), KEPT + key);
  }
}
