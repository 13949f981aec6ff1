package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;

/** The attachment's file is not here. */
public final class ArticleAttachmentNotReady extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ArticleAttachmentNotReady(ArticleAttachmentStatus status) {
    super(
        status.name(),
        "附件尚未取得或无法取得，请稍后再试或联系保险机构。",
        "The attachment's file is not here yet, or could not be had; try later or ask the"
            + " insurer.");
  }
}
