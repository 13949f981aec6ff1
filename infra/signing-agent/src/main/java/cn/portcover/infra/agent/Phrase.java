package cn.portcover.infra.agent;

/** What the agent's own window and console say. */
enum Phrase {
  TITLE("Portcover 签名确认", "Portcover: confirm a signature"),
  REQUESTER("请求方", "Asked by"),
  PURPOSE("请求方说明的用途", "Purpose as they state it"),
  CARD("签名卡", "Card"),
  COMPANY("企业", "Company"),
  PERSON("持卡人", "Holder"),
  VALID_UNTIL("有效期至", "Valid until"),
  STATEMENT("您将签署以下全部内容", "You are about to sign all of the following"),
  LINES("共 %d 行，%d 个字符", "%d lines, %d characters"),
  PIN("卡密码", "PIN of the card"),
  PIN_OR_EMPTY("卡密码（直接回车表示取消）", "PIN of the card (Enter alone declines)"),
  SIGN("签名", "Sign"),
  DECLINE("取消", "Decline");

  private final String chinese;
  private final String english;

  Phrase(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  String in(Language language) {
    return language.choose(chinese, english);
  }
}
