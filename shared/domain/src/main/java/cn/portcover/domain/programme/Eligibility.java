package cn.portcover.domain.programme;

import cn.portcover.domain.Language;

/** Whether a company may collect a programme's policy today, or why not. */
public enum Eligibility {
  MAY_COLLECT("贵公司在公示名单内，可以领取保单。", "Your company is on the published list and may collect."),
  COLLECTED("贵公司已领取过本统保政策的保单。", "Your company has collected this programme's policy."),
  NOT_ON_LIST(
      "贵公司不在公示名单内；如有异议，请联系名单公布单位。",
      "Your company is not on the published list; ask its publisher."),
  LIST_NOT_PUBLISHED("企业名单尚未公布，请稍后查看。", "The list of companies is not published yet."),
  NOT_YET_OPEN("贵公司在公示名单内，领取尚未开始。", "Your company is on the list; collecting has not begun."),
  ENDED("本统保政策的保险期限已结束。", "The programme's period is over.");

  private final String chinese;
  private final String english;

  Eligibility(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }

  /** Whether the programme is for the company, whatever the day. */
  public boolean isForCompany() {
    return this == MAY_COLLECT || this == COLLECTED || this == NOT_YET_OPEN;
  }

  /** Refuses, each reason by its own type, unless the company may collect. */
  public void requireMayCollect() {
    switch (this) {
      case MAY_COLLECT -> {}
      case COLLECTED -> throw new AlreadyCollected();
      case NOT_ON_LIST -> throw new CompanyNotEligible();
      case LIST_NOT_PUBLISHED -> throw new EligibleListNotPublished();
      case NOT_YET_OPEN -> throw new ProgrammeNotOpen();
      case ENDED -> throw new ProgrammeEnded();
    }
  }
}
