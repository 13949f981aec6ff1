package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What insurers say to companies that ask: answers to enquiries (投保咨询), reports on buyers (资信报告).
 */
final class Advice {
  private static final String USUAL_ANSWER =
      "您好，您的询保申请已收悉。根据贵公司的出口规模，建议投保短期出口信用保险综合险；我公司客户经理将在两个工作日内与您联系，为您介绍承保条件与费率。";
  private static final String USUAL_REASON = "未能查询到该买方的注册信息，请核对买方名称与国家（地区）后重新申请。";

  private Advice() {}

  /**
   * The answer to an enquiry.
   *
   * @param text absent for the usual one
   */
  static Map<String, Object> answer(Tree enquiry, @Nullable String text) {
    var data = new LinkedHashMap<String, Object>();
    data.put("serial", enquiry.at("serial").textOrEmpty());
    data.put("answer", Objects.requireNonNullElse(text, USUAL_ANSWER));
    data.put("handler", SmeCredit.handler());
    return data;
  }

  static Map<String, Object> report(Tree request) {
    var data = new LinkedHashMap<String, Object>();
    data.put("reportId", request.at("reportId").textOrEmpty());
    data.put("result", "DELIVERED");
    data.put(
        "text",
        request.at("buyer", "englishName").textOrEmpty()
            + "：存续；近三年无破产或重大诉讼记录；付款记录良好，平均逾期 6 天；建议赊销期限不超过 60 天。");
    data.put("rating", "B");
    data.put("advisedLimit", Map.of("amount", "80000.00", "currency", "USD"));
    return data;
  }

  /**
   * That there is none.
   *
   * @param reason absent for the usual one
   */
  static Map<String, Object> noReport(Tree request, @Nullable String reason) {
    var data = new LinkedHashMap<String, Object>();
    data.put("reportId", request.at("reportId").textOrEmpty());
    data.put("result", "UNAVAILABLE");
    data.put("text", Objects.requireNonNullElse(reason, USUAL_REASON));
    return data;
  }
}
