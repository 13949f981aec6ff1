package cn.portcover.feeds;

import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.port.FeedReader.Contents;
import cn.portcover.operation.port.FeedReader.Format;
import cn.portcover.operation.port.FeedReader.Item;
import cn.portcover.operation.port.FeedReader.NotReadable;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** RSS and Atom, by ROME from a document that {@link HardenedXml} has read. */
final class XmlFeed {
  private XmlFeed() {}

  static Contents read(String text) throws NotReadable {
    SyndFeed feed;
    try {
      feed = new SyndFeedInput().build(HardenedXml.document(text));
    } catch (FeedException | IllegalArgumentException e) {
      throw new NotReadable(FeedFault.NOT_A_FEED, null);
    }
    String type = String.valueOf(feed.getFeedType());
    Format format = type.startsWith("atom") ? Format.ATOM : Format.RSS;
    return new Contents(
        format, feed.getEntries().stream().map(entry -> item(entry, format)).toList());
  }

  private static Item item(SyndEntry entry, Format format) {
    var link = Links.web(entry.getLink());
    String id = words(entry.getUri());
    return new Item(
        id.isEmpty() ? link.map(Object::toString).orElse("") : id,
        html(entry.getTitleEx(), format),
        html(entry, format),
        link.orElse(null),
        instant(entry.getPublishedDate()).or(() -> instant(entry.getUpdatedDate())).orElse(null),
        entry.getCategories().stream()
            .map(SyndCategory::getName)
            .filter(Objects::nonNull)
            .toList());
  }

  /** The longest that there is: summaries stand beside whole texts. */
  private static String html(SyndEntry entry, Format format) {
    String longest = html(entry.getDescription(), format);
    for (SyndContent content : entry.getContents()) {
      String other = html(content, format);
      longest = other.length() > longest.length() ? other : longest;
    }
    return longest;
  }

  private static String html(@Nullable SyndContent content, Format format) {
    if (content == null || content.getValue() == null) {
      return "";
    }
    // Only Atom says truly what it is, text where it says nothing; RSS means HTML in any case.
    boolean plain =
        format == Format.ATOM && (content.getType() == null || "text".equals(content.getType()));
    return plain ? PlainText.asHtml(content.getValue()) : content.getValue();
  }

  private static Optional<Instant> instant(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }

  private static String words(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
