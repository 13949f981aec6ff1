package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;

/** No such article, or it was retracted. */
public final class ArticleNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ArticleNotFound() {
    super("没有找到该风险信息，可能已被撤回。", "There is no such article, or it was retracted.");
  }
}
