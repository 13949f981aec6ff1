package cn.portcover.operation.port;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Issued documents and other files; names are keys like {@code documents/PC-2026-…/policy.pdf}. */
public interface Files {
  /**
   * Writes the file once more or for the first time; the same key with the same bytes is no change.
   */
  void put(String key, byte[] content, String mediaType);

  Optional<byte[]> get(String key);

  /**
   * A link that lets anyone who has it read the file for a while, shown in the browser and saved
   * under a name.
   *
   * @param fileName any characters; the link carries it by RFC 6266
   */
  URI link(String key, String fileName, String mediaType, Duration validity);
}
