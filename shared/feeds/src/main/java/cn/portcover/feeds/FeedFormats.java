package cn.portcover.feeds;

import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.port.FeedReader;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells by its first characters which kind of feed it is, and has it read. */
@Singleton
final class FeedFormats implements FeedReader {
  private static final Logger LOG = LoggerFactory.getLogger(FeedFormats.class);

  @Override
  public Contents read(byte[] body, @Nullable String contentType) throws NotReadable {
    if (body.length > MOST_BYTES) {
      throw new NotReadable(FeedFault.TOO_LARGE, body.length + " bytes");
    }
    String text = FeedText.decoded(body, contentType).strip();
    Contents contents;
    try {
      contents = text.startsWith("{") ? JsonFeed.read(text) : XmlFeed.read(text);
    } catch (RuntimeException e) {
      // Libraries meet what their makers did not think of; whoever made the feed thought of it.
      LOG.warn("a feed made a parser fail", e);
      throw new NotReadable(FeedFault.MALFORMED, "a parser failed");
    } catch (StackOverflowError e) {
      throw new NotReadable(FeedFault.MALFORMED, "nested too deeply");
    }
    if (contents.items().size() > MOST_ITEMS) {
      throw new NotReadable(FeedFault.TOO_MANY_ITEMS, contents.items().size() + " items");
    }
    return contents;
  }
}
