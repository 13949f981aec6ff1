package cn.portcover.infra.bench.load;

import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.messaging.CloudEvent;
import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An insurer's system that pushes its offers, signed. */
record Insurer(ApiClient api, String id, WebhookKey.Signing key, String run) {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** A message that is ready to go. */
  record Letter(Map<String, String> headers, byte[] body) {}

  /** The number of an offer of this run. */
  String offerNumber(long n) {
    return "L-" + run + "-" + n + "o";
  }

  String messageId(long n) {
    return "load-" + run + "-" + n + "m";
  }

  /** {@code policy.offered}, signed now. */
  Letter offer(long n, Cardholder company, Instant now) {
    CloudEvent event =
        new CloudEvent(
            messageId(n),
            CloudEvent.sourceOf(id),
            "policy.offered",
            "offers/" + offerNumber(n),
            now,
            1L,
            null,
            offered(offerNumber(n), company, now));
    byte[] body = Json.write(event.toTree()).getBytes(StandardCharsets.UTF_8);
    WebhookHeaders signed = WebhookSignature.sign(event.id(), now, body, List.of(key));
    return new Letter(
        Map.of(
            "content-type",
            CloudEvent.MEDIA_TYPE,
            WebhookHeaders.ID,
            String.valueOf(signed.id()),
            WebhookHeaders.TIMESTAMP,
            String.valueOf(signed.timestamp()),
            WebhookHeaders.SIGNATURE,
            String.valueOf(signed.signature())),
        body);
  }

  ApiAnswer send(Letter letter) throws IOException {
    return api.send("POST", api.address("/v1/inbox/" + id), letter.headers(), letter.body());
  }

  /** Whether the message was taken and applied at once. */
  static boolean applied(ApiAnswer answer) {
    return answer.status() == 200 && answer.tree().at("state").textOrEmpty().equals("APPLIED");
  }

  /** As the programmes for small companies offer (小微信保易). */
  private static Map<String, Object> offered(String number, Cardholder company, Instant now) {
    LocalDate from = LocalDate.ofInstant(now, BEIJING);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("offerNumber", number);
    data.put("company", company.inMessages());
    data.put("product", "SME_CREDIT");
    data.put("programmeId", "sme-" + from.getYear());
    data.put("confirmWith", "LEGAL_PERSON_CARD");
    data.put("confirmBy", now.plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS).toString());
    data.put("emailRule", Map.of("forbidden", "-_"));
    data.put("form", form(from));
    return data;
  }

  private static Map<String, Object> form(LocalDate from) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put(
        "insuredPeriod",
        Map.of("from", from.toString(), "to", from.plusYears(1).minusDays(1).toString()));
    form.put("coverRatioPercent", "80");
    form.put("buyerLimit", money("150000.00", "USD"));
    form.put("maximumIndemnity", money("600000.00", "USD"));
    form.put("premium", money("5800.00", "CNY"));
    form.put("premiumPaidBy", "统保平台财政资金全额承担");
    form.put("countriesExcluded", List.of("古巴", "叙利亚", "朝鲜"));
    form.put(
        "risks",
        Map.of(
            "commercial", List.of("买方破产或无力偿付债务", "买方拖欠货款", "买方拒绝接收货物"),
            "political", List.of("禁止或限制汇兑", "禁止货物进口或撤销进口许可证", "战争、内战、叛乱、革命或暴动")));
    form.put(
        "specialTerms",
        List.of(
            "被保险人应当在每票货物出运前核对买方名称、地址与贸易合同一致，买方信息有误导致的损失，保险人不承担赔偿责任。",
            "对同一买方已发生逾期超过60天的，此后向该买方的出运不在承保范围之内，经保险人书面同意的除外。"));
    return form;
  }

  private static Map<String, Object> money(String amount, String currency) {
    return Map.of("amount", amount, "currency", currency);
  }
}
