package cn.portcover.domain.article;

import cn.portcover.domain.Language;

/** The four parts of 风险信息. */
public enum ArticleModule {
  /** Also called 国别风险预警. */
  COUNTRY_ALERT("国别信息预警", "Country alerts"),
  INDUSTRY_ALERT("重点行业风险预警", "Key-industry alerts"),
  BELT_AND_ROAD("一带一路专报", "Belt and Road special reports"),
  TRADE_NEWS("国际贸易和投资要闻", "Trade and investment news");

  private final String chinese;
  private final String english;

  ArticleModule(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
