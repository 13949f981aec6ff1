package cn.portcover.domain.article;

import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.time.Instant;
import java.util.List;

/** An article as it stands in lists. */
public record ArticleHeading(
    ArticleId id,
    ArticleSource source,
    ArticleModule module,
    String title,
    Instant publishedAt,
    List<CountryCode> countries,
    List<IndustryCode> industries) {}
