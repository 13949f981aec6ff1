package cn.portcover.document.application;

import cn.portcover.document.layout.Value;
import cn.portcover.domain.Language;
import java.util.List;

/** 投保声明: the three points that the company agrees to (手册 001 §4.1.6). */
final class Declaration {
  private Declaration() {}

  static List<Value> points(String insurer, Language language) {
    String at = "/offer/insurerName";
    return language == Language.ZH
        ? List.of(
            new Value(
                at,
                "我公司申请开通"
                    + insurer
                    + "“中小企业网上服务平台”账号，并依据《"
                    + insurer
                    + "网上业务客户服务协议》约定使用"
                    + insurer
                    + "“中小企业网上服务平台”服务。"),
            Value.own("我公司已签署以上投保信息，并对以上投保信息确认无误。"),
            Value.own("我公司已阅读投保产品条款，特别就条款中有关责任免除和被保险人义务的内容进行阅读，充分理解并同意接受条款全部内容。"))
        : List.of(
            new Value(
                at,
                "We apply for an account on the online platform for small and medium-sized"
                    + " companies of "
                    + insurer
                    + " and will use it as its agreement on online customer services provides."),
            Value.own("We have signed the information above and confirm that it is correct."),
            Value.own(
                "We have read the clauses of the product, in particular the exclusions and the"
                    + " duties of the insured; we understand and accept all of them."));
  }
}
