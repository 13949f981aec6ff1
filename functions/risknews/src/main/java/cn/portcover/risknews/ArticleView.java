package cn.portcover.risknews;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.article.ArticleAttachmentStatus;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.attachment.FileName;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that it says.
 *
 * @param title one line of plain text
 * @param html texts, lists, tables and links only; harmless wherever it is shown
 * @param text the same without markup
 * @param source {@code counterparties/sinosure} or {@code feeds/…}
 * @param originalLink where it was published first
 */
record ArticleView(
    ArticleId articleId,
    ArticleModule module,
    String moduleLabel,
    String title,
    Instant publishedAt,
    List<CountryCode> countries,
    List<IndustryCode> industries,
    String html,
    String text,
    ArticleSource source,
    @Nullable URI originalLink,
    List<FileOfArticle> attachments) {

  /**
   * A file that belongs to it.
   *
   * @param link absent unless it can be downloaded
   */
  record FileOfArticle(
      int number,
      FileName name,
      String mediaType,
      long size,
      Sha256 sha256,
      ArticleAttachmentStatus status,
      String statusLabel,
      @Nullable String link) {
    static FileOfArticle of(ArticleAttachment file, Language language) {
      boolean here = file.status() == ArticleAttachmentStatus.STORED;
      return new FileOfArticle(
          file.number(),
          file.name(),
          file.fileType().mediaType(),
          file.size(),
          file.sha256(),
          file.status(),
          file.status().label(language),
          here
              ? ArticleHeadingView.ARTICLES + file.article() + "/attachments/" + file.number()
              : null);
    }
  }

  static ArticleView of(Article article, List<ArticleAttachment> files, Language language) {
    return new ArticleView(
        article.id(),
        article.module(),
        article.module().label(language),
        article.title(),
        article.publishedAt(),
        article.countries(),
        article.industries(),
        article.html(),
        article.text(),
        article.source(),
        article.link(),
        files.stream()
            .filter(ArticleAttachment::isShown)
            .map(file -> FileOfArticle.of(file, language))
            .toList());
  }
}
