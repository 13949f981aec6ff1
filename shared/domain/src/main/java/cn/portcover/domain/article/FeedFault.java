package cn.portcover.domain.article;

import cn.portcover.domain.Language;

/** Why a feed could not be read. */
public enum FeedFault {
  ADDRESS_NOT_ALLOWED("地址不允许访问。", "Its address is not one that may be asked."),
  UNREACHABLE("无法连接。", "It could not be reached."),
  TIMED_OUT("在规定时间内没有答完。", "It did not answer completely within the time."),
  STATUS("返回了错误状态。", "It answered with an error status."),
  REDIRECTED("已转移到其他地址，请核实后以新地址登记。", "It has moved; check where to and enrol the new address."),
  TOO_LARGE("内容过大。", "It is larger than is read."),
  ENCODED("内容经过压缩，未要求压缩。", "It is compressed, which was not asked for."),
  NOT_HTTP("不是有效的 HTTP 应答。", "What it answered is not HTTP as it should be."),
  NOT_A_FEED("不是 RSS、Atom 或 JSON Feed。", "It is neither RSS, Atom nor JSON Feed."),
  MALFORMED("格式有误。", "It is not well-formed."),
  DOCTYPE("含有 DTD，不予读取。", "It has a document type declaration, which is not read."),
  CHARSET(
      "字符集与声明不符或不支持。",
      "Its bytes are not of the character set that it says, or of none that is read."),
  TOO_MANY_ITEMS("条目过多。", "It has more items than are read."),
  UNEXPECTED("处理时出错，请查看日志。", "Reading it failed for a reason of ours; see the log.");

  private final String chinese;
  private final String english;

  FeedFault(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
