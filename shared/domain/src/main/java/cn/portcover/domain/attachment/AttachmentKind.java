package cn.portcover.domain.attachment;

import cn.portcover.domain.Language;

/**
 * What a file proves. The manual asks for one file per invoice that holds all of its papers, else
 * one per kind of paper, and the statement of the case apart ([000] 4.3, 上传附件).
 */
public enum AttachmentKind {
  INVOICE_BUNDLE("按发票合并的单证", "All papers of an invoice"),
  INVOICE("商业发票", "Commercial invoice"),
  CONTRACT("贸易合同", "Sales contract"),
  TRANSPORT_DOCUMENT("运输单据", "Transport document"),
  EXPORT_DECLARATION("出口报关单", "Export declaration"),
  CASE_STATEMENT("案情说明", "Statement of the case"),
  CORRESPONDENCE("往来函电", "Correspondence"),
  OTHER_PROOF("其他证明材料", "Other proof");

  private final String chinese;
  private final String english;

  AttachmentKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
