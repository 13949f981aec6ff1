package cn.portcover.messaging.type;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.operation.json.Length;
import cn.portcover.operation.json.Pasted;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code risk-article.published}: an article of 风险信息; published again when it changes, with the
 * same id.
 *
 * @param articleId the insurer's own
 * @param countries that it is about, ISO 3166-1 alpha-3
 * @param industries sections or divisions of GB/T 4754
 * @param html of texts, lists, tables and links; what else it holds is left out, as are characters
 *     that nobody sees
 * @param source where it was published first
 * @param attachments at most ten, each at most 5 MiB; fetched within minutes
 */
public record RiskArticlePublished(
    @Length(200) String articleId,
    ArticleModule module,
    @Length(Article.LONGEST_TITLE) String title,
    Instant publishedAt,
    List<CountryCode> countries,
    List<IndustryCode> industries,
    @Pasted @Length(200_000) String html,
    @Nullable URI source,
    List<FileLink> attachments) {}
