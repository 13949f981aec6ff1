package cn.portcover.domain.notice;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** It is not the code that was sent to the address last. */
public final class DigestCodeNotValid extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public DigestCodeNotValid() {
    super(
        List.of(FieldError.at("/code", "digest-code-wrong")),
        "确认码错误或已失效，请核对最近一封确认邮件，或重新订阅。",
        "The code is wrong or has run out; take that of the latest confirmation mail, or subscribe"
            + " again.");
  }
}
