package cn.portcover.operation.port;

import cn.portcover.domain.Sha256;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files that companies upload by themselves, and files that are made for them to fetch; no bytes of
 * the first go through a function until they are there. Every method may throw {@link Unavailable}.
 */
public interface Uploads {
  /**
   * A form that whoever has it may post once or several times until it runs out, always the same
   * file to the same place (multipart/form-data, RFC 7578).
   *
   * @param fields to be sent as they are, before the field {@code file}
   * @param expiresAt by the clock of the store of files
   */
  record Form(URI url, Map<String, String> fields, Instant expiresAt) {}

  /**
   * A file that is there.
   *
   * @param content absent when the file is larger than was asked for
   */
  record Uploaded(long size, byte @Nullable [] content) {}

  /**
   * A form that takes exactly this many bytes with this digest.
   *
   * @param validity at most five minutes
   */
  Form form(String key, String mediaType, long size, Sha256 sha256, Duration validity);

  /** The file, whose bytes are read only when there are at most so many. */
  Optional<Uploaded> find(String key, long mostBytes);

  /** Writes the file; the same key with the same bytes once more is no change. */
  void put(String key, byte[] content, String mediaType);

  /** Deletes the file, if it is there. */
  void delete(String key);

  /**
   * A link that lets anyone who has it save the file for a while, never show it in the browser.
   *
   * @param fileName any characters; the link carries it by RFC 6266
   */
  URI link(String key, String fileName, String mediaType, Duration validity);
}
