package cn.portcover.domain.document;

import cn.portcover.domain.Refusal;

/** No such document. */
public final class DocumentNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public DocumentNotFound() {
    super("没有找到该单证，请核对单证编号或种类。", "There is no such document; check its number or kind.");
  }
}
