package cn.portcover.domain.claimsinfo;

import cn.portcover.domain.Refusal;

/** No insurer has told of such a case, or it is another company's. */
public final class ClaimsInformationNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ClaimsInformationNotFound() {
    super("没有找到该理赔信息，请刷新列表后重试。", "There is no such claims information; refresh the list.");
  }
}
