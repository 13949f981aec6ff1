package cn.portcover.domain.signing;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** The terms were not ticked. */
public final class TermsNotAccepted extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public TermsNotAccepted() {
    super(
        List.of(new FieldError("/termsAccepted", "terms-not-accepted", List.of())),
        "请先阅读并勾选同意。",
        "Accept the terms first: termsAccepted must be true.");
  }
}
