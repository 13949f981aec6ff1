package cn.portcover.feeds;

import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.FeedReader.Contents;
import cn.portcover.operation.port.FeedReader.Format;
import cn.portcover.operation.port.FeedReader.Item;
import cn.portcover.operation.port.FeedReader.NotReadable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {
  private static final String VERSION = "https://jsonfeed.org/version/1";

  private JsonFeed() {}

  static Contents read(String text) throws NotReadable {
    Object tree;
    try {
      tree = Json.read(text);
    } catch (Json.NotJson e) {
      throw new NotReadable(FeedFault.MALFORMED, null);
    }
    if (!(tree instanceof Map<?, ?> feed)
        || !text(feed, "version").startsWith(VERSION)
        || !(feed.get("items") instanceof List<?> items)) {
      throw new NotReadable(FeedFault.NOT_A_FEED, null);
    }
    return new Contents(
        Format.JSON_FEED,
        items.stream()
            .map(item -> item instanceof Map<?, ?> map ? map : Map.of())
            .map(JsonFeed::item)
            .toList());
  }

  private static Item item(Map<?, ?> item) {
    Optional<URI> link =
        Links.web(text(item, "url")).or(() -> Links.web(text(item, "external_url")));
    String id = text(item, "id");
    return new Item(
        id.isEmpty() ? link.map(URI::toString).orElse("") : id,
        PlainText.asHtml(text(item, "title")),
        html(item),
        link.orElse(null),
        instant(text(item, "date_published"))
            .or(() -> instant(text(item, "date_modified")))
            .orElse(null),
        item.get("tags") instanceof List<?> tags
            ? tags.stream().filter(String.class::isInstance).map(String.class::cast).toList()
            : List.of());
  }

  private static String html(Map<?, ?> item) {
    String html = text(item, "content_html");
    if (!html.isEmpty()) {
      return html;
    }
    String plain = text(item, "content_text");
    return PlainText.asHtml(plain.isEmpty() ? text(item, "summary") : plain);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Ids were numbers in early feeds. */
  private static String text(Map<?, ?> map, String name) {
    return switch (map.get(name)) {
      case String text -> text.strip();
      case BigDecimal number -> number.toPlainString();
      case null, default -> "";
    };
  }
}
