package cn.portcover.operation.port;

import cn.portcover.domain.article.FeedFault;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads feeds: RSS (0.9x, 1.0, 2.0), Atom 1.0 (RFC 4287), JSON Feed 1 and 1.1. */
public interface FeedReader {
  int MOST_BYTES = 8 * 1024 * 1024;

  int MOST_ITEMS = 5_000;

  /** Of what kind a feed is. */
  enum Format {
    RSS,
    ATOM,
    JSON_FEED
  }

  /** A feed, its items in its own order. */
  record Contents(Format format, List<Item> items) {}

  /**
   * An item as the feed has it; nothing in it is harmless yet.
   *
   * @param id what the feed calls it, else its link; empty without both
   * @param title text, or HTML
   * @param html the whole of it, else its summary; empty without both
   * @param link http or https
   * @param publishedAt else when it was changed last
   * @param categories the words that it is filed under
   */
  record Item(
      String id,
      String title,
      String html,
      @Nullable URI link,
      @Nullable Instant publishedAt,
      List<String> categories) {}

  /** The bytes are no feed that is read here. */
  final class NotReadable extends Exception {
    private static final long serialVersionUID = 1;
    private final FeedFault fault;

    public NotReadable(FeedFault fault, @Nullable String detail) {
      super(detail);
      this.fault = fault;
    }

    public FeedFault fault() {
      return fault;
    }
  }

  /**
   * Reads a feed. Any bytes at all are answered for, by this exception and no other.
   *
   * @param contentType as it was given with the bytes
   */
  Contents read(byte[] body, @Nullable String contentType) throws NotReadable;
}
