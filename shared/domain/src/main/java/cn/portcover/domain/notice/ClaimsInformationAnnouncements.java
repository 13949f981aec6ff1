package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.claimsinfo.ClaimsInformation;

/** The words of what companies are told of their cases (手册 002, 共享信息). */
public final class ClaimsInformationAnnouncements {
  private ClaimsInformationAnnouncements() {}

  /** A case that was not known here, or something new of one that was. */
  public static Announcement published(ClaimsInformation information) {
    var told = information.details();
    boolean isNew = information.version() == 1;
    return new Announcement(
        NoticeKind.CLAIMS_INFORMATION,
        information.insurerName()
            + (isNew ? "发布了理赔信息：案件 " : "更新了理赔信息：案件 ")
            + told.caseNumber()
            + "（保单 "
            + told.policyNumber()
            + "）"
            + information.status().label(Language.ZH)
            + "。",
        information.insurerName()
            + (isNew ? " tells of case " : " tells again of case ")
            + told.caseNumber()
            + " (policy "
            + told.policyNumber()
            + "): "
            + information.status().label(Language.EN)
            + ".");
  }
}
