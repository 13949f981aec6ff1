package cn.portcover.risknews;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.article.FeedFault;
import cn.portcover.domain.attachment.FileFault;
import cn.portcover.operation.port.FileChecks;
import cn.portcover.operation.port.Uploads;
import cn.portcover.operation.port.WebFiles;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Fetches one file. The bytes that were checked are those that are kept. */
@Singleton
final class AttachmentFetching {
  private static final Duration WHOLE = Duration.ofSeconds(20);

  private final WebFiles web;
  private final FileChecks checks;
  private final Uploads files;

  AttachmentFetching(WebFiles web, FileChecks checks, Uploads files) {
    this.web = web;
    this.checks = checks;
    this.files = files;
  }

  /** The attachment as it is afterwards. */
  ArticleAttachment fetched(ArticleAttachment file, Instant now) {
    WebFiles.Answer answer =
        web.get(
            WebFiles.Question.plain(
                file.url().toString(), (int) ArticleAttachment.MOST_BYTES, WHOLE));
    return switch (answer) {
      case WebFiles.Body body -> stored(file, body.content());
      case WebFiles.Failed failed -> file.fail(failed.fault().name(), now);
      // Nothing was at hand that could be meant.
      case WebFiles.NotModified _ -> file.fail(FeedFault.STATUS.name(), now);
    };
  }

  private ArticleAttachment stored(ArticleAttachment file, byte[] content) {
    Set<FileFault> faults = faults(file, content);
    if (!faults.isEmpty()) {
      return file.refuse(faults.toString());
    }
    files.put(file.file(), content, file.fileType().mediaType());
    return file.store();
  }

  private Set<FileFault> faults(ArticleAttachment file, byte[] content) {
    if (content.length != file.size()) {
      return EnumSet.of(FileFault.SIZE_DIFFERS);
    }
    return Sha256.of(content).equals(file.sha256())
        ? checks.faults(content, file.fileType())
        : EnumSet.of(FileFault.DIGEST_DIFFERS);
  }
}
