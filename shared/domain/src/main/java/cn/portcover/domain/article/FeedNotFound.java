package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;

/** No such feed. */
public final class FeedNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public FeedNotFound() {
    super("没有找到该信息源。", "There is no such feed; check its id.");
  }
}
