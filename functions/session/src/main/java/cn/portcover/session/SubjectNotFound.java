package cn.portcover.session;

import cn.portcover.domain.Refusal;

/** The signing request names no record that its purpose is about. */
public final class SubjectNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public SubjectNotFound() {
    super(
        "没有找到待签名的记录。",
        "There is no such record to sign for this purpose; subject is like applications/01J….");
  }
}
