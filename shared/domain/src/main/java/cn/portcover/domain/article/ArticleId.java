package cn.portcover.domain.article;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Text;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Portcover's own id of an article: 32 hexadecimal characters that follow from its source and the
 * id it has there, so that whatever is told twice is one article.
 */
public record ArticleId(String value) implements Text {
  private static final int LENGTH = 32;
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  public ArticleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("article-id-malformed", value);
    }
  }

  /**
   * The id of what the source calls so.
   *
   * @param sourceId any text
   */
  public static ArticleId of(ArticleSource source, String sourceId) {
    byte[] named = (source + "\n" + sourceId).getBytes(StandardCharsets.UTF_8);
    return new ArticleId(Sha256.of(named).value().substring(0, LENGTH));
  }

  @Override
  public String toString() {
    return value;
  }
}
