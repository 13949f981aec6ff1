package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;

/** The article has no attachment of that number. */
public final class ArticleAttachmentNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ArticleAttachmentNotFound() {
    super("没有找到该附件。", "The article has no such attachment.");
  }
}
