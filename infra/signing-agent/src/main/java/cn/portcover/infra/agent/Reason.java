package cn.portcover.infra.agent;

import java.util.Locale;

/** Why the agent refuses, with its HTTP status and one sentence in Chinese and in English. */
enum Reason {
  MALFORMED(400, "请求格式不正确", "The request is malformed"),
  HOST_NOT_ALLOWED(403, "只接受发往本机地址的请求", "Only requests to the loopback address are accepted"),
  ORIGIN_NOT_ALLOWED(403, "该网站未获准使用签名代理", "This site may not use the signing agent"),
  DECLINED(403, "用户已取消签名", "The person declined to sign"),
  WRONG_PIN(403, "卡密码错误", "The PIN of the card is wrong"),
  PIN_LOCKED(403, "卡密码已锁定，请联系发卡机构", "The PIN of the card is locked; ask its issuer"),
  NOT_FOUND(404, "没有这个地址", "There is nothing at this address"),
  METHOD_NOT_ALLOWED(405, "该地址不支持此方法", "This address does not take that method"),
  CARD_NOT_CONNECTED(409, "请检查是否正常接入 IC 卡", "The card was not found: check that it is connected"),
  TOO_LARGE(413, "请求超过 256 KiB", "The request is larger than 256 KiB"),
  JSON_ONLY(415, "只接受 application/json（UTF-8）", "Only application/json in UTF-8 is accepted"),
  CANNOT_BE_SHOWN(
      422,
      "签名内容无法如实显示，拒绝签名",
      "What is to be signed cannot be shown faithfully, so it is not signed"),
  SIGNED_ATTRIBUTES_LOOKALIKE(
      422,
      "签名内容可能与签名属性混淆，拒绝签名",
      "What is to be signed could pass for signed attributes, so it is not signed"),
  CARD_UNREADABLE(422, "无法读取该卡", "The card cannot be read"),
  NO_SIGNING_KEY(422, "该卡上没有可用的签名密钥", "The card holds no key for signing"),
  SM2_NEEDS_VENDOR_MODULE(
      422,
      "通过 PKCS#11 使用 SM2 需要厂商机制，本代理不支持；请使用 PKCS#12 文件或 RSA/ECDSA 证书",
      "SM2 through PKCS#11 needs the vendor's own mechanisms, which this agent lacks; use a PKCS#12"
          + " file or an RSA or ECDSA certificate"),
  BUSY(429, "另一个签名窗口正在等待处理", "Another signature is waiting for the person"),
  AGENT_FAILED(500, "签名代理内部错误", "The signing agent failed"),
  CANNOT_ASK(
      503, "没有图形界面或终端，无法询问卡密码", "There is neither a display nor a terminal to ask for the PIN");

  private final int status;
  private final String chinese;
  private final String english;

  Reason(int status, String chinese, String english) {
    this.status = status;
    this.chinese = chinese;
    this.english = english;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** The stable name, {@code wrong-pin}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sentence(Language language) {
    return language.choose(chinese, english);
  }
}
