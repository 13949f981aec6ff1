package cn.portcover.application;

import cn.portcover.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 投保声明: what the company accepts by ticking (手册 001 §4.1.6), word by word. */
final class Declaration {
  /** One point of the declaration; its digest proves which wording was accepted. */
  record Point(String id, String text) {
    Sha256 sha256() {
      return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  static final List<Point> TEXT =
      List.of(
          new Point(
              "online-service",
              "我公司申请开通中国信保“中小企业网上服务平台”账号并依据《中国出口信用保险公司网上业务客户服务协议》约定使用中国信保“中小企业网上服务平台”服务。"),
          new Point("information-confirmed", "我公司在签署以上投保信息，并对以上投保信息确认无误。"),
          new Point("terms-read", "我公司已阅读投保产品条款，特别就条款中有关责任免除和被保险人义务的内容进行阅读，充分理解并同意接受条款全部内容。"));

  private Declaration() {}
}
