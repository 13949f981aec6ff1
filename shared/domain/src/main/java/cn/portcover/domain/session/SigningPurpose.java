package cn.portcover.domain.session;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.record.RecordKind;

/** What a card signature is for. A signature given for one purpose is worthless for another. */
public enum SigningPurpose {
  /** 确认投保. */
  CONFIRM_APPLICATION(Application.KIND, "确认投保：确认投保信息，并声明已阅读并同意投保声明及条款全部内容");

  private final RecordKind<? extends Signable> about;
  private final String act;

  SigningPurpose(RecordKind<? extends Signable> about, String act) {
    this.about = about;
    this.act = act;
  }

  /** The kind of record that it is about. */
  public RecordKind<? extends Signable> about() {
    return about;
  }

  /** What is agreed to, in Chinese: the text that the person reads before signing. */
  public String act() {
    return act;
  }
}
