package cn.portcover.operation.article;

import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its source tells it; nothing in it is harmless yet.
 *
 * @param titleIsText whether its title's characters stand for themselves; else it may be HTML
 */
public record Draft(
    ArticleSource source,
    String sourceId,
    ArticleModule module,
    String title,
    boolean titleIsText,
    Instant publishedAt,
    List<CountryCode> countries,
    List<IndustryCode> industries,
    String html,
    @Nullable URI link) {}
