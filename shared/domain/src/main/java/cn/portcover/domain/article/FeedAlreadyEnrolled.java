package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;

/** The id is another feed's. */
public final class FeedAlreadyEnrolled extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public FeedAlreadyEnrolled() {
    super(
        "该编号的信息源已存在且内容不同，请换一个编号，或先停用原信息源。",
        "A different feed has this id; choose another id, or retire that feed first.");
  }
}
