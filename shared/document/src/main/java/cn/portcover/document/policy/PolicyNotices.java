package cn.portcover.document.policy;

import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.policy.PolicyTerms;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an insured company must know, in the words of the programme (手册 004, 001 §4.1.6); figures
 * come from the policy.
 */
final class PolicyNotices {
  private PolicyNotices() {}

  static List<Value> declaration(Language language) {
    return own(
        language == Language.ZH
            ? Stream.of(
                "我公司已阅读保险条款，特别是有关责任免除和被保险人义务的内容，充分理解并同意接受条款全部内容。",
                "我公司向保险人提供的信息真实、完整；投保信息发生变化时，将及时通知保险人。",
                "我公司知悉本单证由平台根据保险人发送的数据制作，以保险人留存的数据为准。")
            : Stream.of(
                "We have read the clauses, in particular the exclusions and the duties of the"
                    + " insured; we understand and accept all of them.",
                "The information that we gave the insurer is true and complete; we will tell the"
                    + " insurer of any change.",
                "We know that this document was made by the platform from the insurer's data, and"
                    + " that the insurer's records prevail."));
  }

  static List<Value> notices(PolicyTerms terms, Language language) {
    String ratio = Wording.percent(terms.coverRatioPercent());
    String limit = Wording.money(terms.buyerLimit());
    return own(
        language == Language.ZH
            ? Stream.of(
                "本保险单承保保险期间内以被保险人名义出口并申报的货物，除外国家(地区)及特别约定另有规定的除外。",
                "赔款按核定损失的 " + ratio + " 计算，且对单一买方（开证行）不超过 " + limit + "。",
                "买方逾期未付款或获悉风险异动时，请第一时间向保险人报损；逾期报损、索赔可能影响赔付比例。",
                "保险单生效后，请在平台“保险单”页签内办理收悉。",
                "扫描首页二维码可核验本单证的真伪与当前效力；如本单证与验真结果不一致，以验真结果为准。")
            : Stream.of(
                "The policy covers goods exported and declared in the insured's name in the insured"
                    + " period, unless a country is excluded or a special term says otherwise.",
                "The indemnity is "
                    + ratio
                    + " of the accepted loss, and at most "
                    + limit
                    + " per buyer or issuing bank.",
                "Report to the insurer at once when a payment is overdue or a risk has changed;"
                    + " late reports and claims may lower the indemnity.",
                "Once the policy is in force, acknowledge it on the platform.",
                "Scan the QR code on the first page to verify this document and whether it is still"
                    + " in force; the answer prevails over this paper. The Chinese version prevails"
                    + " over this English one."));
  }

  private static List<Value> own(Stream<String> texts) {
    return texts.map(Value::own).toList();
  }
}
