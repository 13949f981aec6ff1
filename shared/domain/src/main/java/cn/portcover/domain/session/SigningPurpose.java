package cn.portcover.domain.session;

import cn.portcover.domain.document.DocumentKind;
import java.util.Set;

/** What a card signature is for. A signature given for one purpose is worthless for another. */
public enum SigningPurpose {
  /** 确认投保. */
  CONFIRM_APPLICATION(
      "applications", "确认投保：确认投保信息，并声明已阅读并同意投保声明及条款全部内容",
      Set.of(DocumentKind.APPLICATION_FORM, DocumentKind.RENEWAL_FORM));

  private final String subjects;
  private final String act;
  private final Set<DocumentKind> covers;

  SigningPurpose(String subjects, String act, Set<DocumentKind> covers) {
    this.subjects = subjects;
    this.act = act;
    this.covers = covers;
  }

  /** The kind of record that it is about. */
  public String subjects() {
    return subjects;
  }

  /** What is agreed to, in Chinese: the text that the person reads before signing. */
  public String act() {
    return act;
  }

  /** Documents whose digests stand in the statement. */
  public Set<DocumentKind> covers() {
    return covers;
  }
}
