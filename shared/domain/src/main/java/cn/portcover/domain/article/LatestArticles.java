package cn.portcover.domain.article;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 最新风险信息: the newest articles of all modules, as the home page shows them. Kept beside what else
 * the home page reads, so that it is there whether or not the articles can be searched just now.
 *
 * @param headings the newest first, at most {@value #MOST}
 */
public record LatestArticles(List<ArticleHeading> headings, Instant createdAt, long version)
    implements Kept {
  public static final RecordKind<LatestArticles> KIND =
      new RecordKind<>("latest-articles", LatestArticles.class, ArticleNotFound::new);

  /** There is one such record. */
  public static final String KEY = "latest";

  public static final int MOST = 8;

  public static LatestArticles first(List<ArticleHeading> headings, Instant now) {
    return new LatestArticles(headings, now, 1);
  }

  public LatestArticles now(List<ArticleHeading> headings) {
    return new LatestArticles(headings, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.PLATFORM;
  }

  @Override
  public String key() {
    return KEY;
  }

  /** A copy of what stands elsewhere. */
  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }
}
