package cn.portcover.session;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.document.DocumentKind;

/** A statement covers documents by their digests: they have to have been opened first. */
public final class DocumentNotOpened extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public DocumentNotOpened(DocumentKind kind) {
    super(
        "NOT_OPENED",
        "请先打开并阅读《" + kind.label(Language.ZH) + "》，再进行签名。",
        "Open the " + kind.label(Language.EN) + " first; the statement to sign covers it.");
  }
}
