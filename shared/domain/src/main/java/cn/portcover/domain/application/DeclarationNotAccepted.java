package cn.portcover.domain.application;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** The declaration (投保声明) was not ticked. */
public final class DeclarationNotAccepted extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public DeclarationNotAccepted() {
    super(
        List.of(new FieldError("/declarationAccepted", "declaration-not-accepted", List.of())),
        "请先勾选“已认真阅读以上内容并同意”。",
        "Accept the declaration first: declarationAccepted must be true.");
  }
}
