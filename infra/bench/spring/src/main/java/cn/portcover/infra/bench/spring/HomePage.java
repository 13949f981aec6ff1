package cn.portcover.infra.bench.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** 系统首页, with the answer that ours gives; one line in the log for each request, too. */
class HomePage {
  private static final Logger LOG = LoggerFactory.getLogger(HomePage.class);

  private final OpenSessions sessions;
  private final WaitingRecords waiting;
  private final Expiring expiring;
  private final Told told;
  private final JsonMapper json;

  HomePage(
      OpenSessions sessions,
      WaitingRecords waiting,
      Expiring expiring,
      Told told,
      JsonMapper json) {
    this.sessions = sessions;
    this.waiting = waiting;
    this.expiring = expiring;
    this.told = told;
    this.json = json;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Counter(int count, String label, @Nullable String link) {
    static Counter of(int count, String label, String link) {
      return new Counter(count, label, count == 0 ? null : link);
    }
  }

  record Banner(String text, String button, String link) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HomeView(
      Counter policiesToConfirm,
      Counter policyEffectiveNotices,
      Counter claimNotices,
      @Nullable Banner banner,
      List<Expiring.Warning> sealWarnings,
      List<Expiring.Warning> certificateWarnings,
      List<Told.NearDay> deadlines,
      Counter unreadNotices,
      Told.News riskNews) {}

  Map<String, Object> answer(Map<String, Object> event) {
    Instant now = Instant.now();
    String requestId = UUID.randomUUID().toString();
    Map<String, String> headers = new LinkedHashMap<>();
    Optional<OpenSessions.Open> open = token(event).flatMap(token -> sessions.session(token, now));
    int status = open.isPresent() ? 200 : 401;
    String body =
        open.map(session -> json.writeValueAsString(home(session, now)))
            .orElse("{\"type\":\"urn:portcover:problem:not-signed-in\",\"status\":401}");
    headers.put("content-type", open.isPresent() ? "application/json" : "application/problem+json");
    headers.put("x-request-id", requestId);
    headers.put("content-language", "zh-CN");
    headers.put("cache-control", "no-store");
    headers.put("x-content-type-options", "nosniff");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("statusCode", status);
    answer.put("headers", headers);
    answer.put("body", body);
    answer.put("isBase64Encoded", false);
    LOG.info("ViewHome {} {}", status, requestId);
    return answer;
  }

  private HomeView home(OpenSessions.Open session, Instant now) {
    String uscc = session.uscc();
    Counter offers =
        Counter.of(waiting.offers(uscc), "待确认保单", "/v1/applications?status=TO_BE_CONFIRMED");
    Counter notices =
        Counter.of(
            waiting.notices(uscc), "保单生效通知", "/v1/policies?status=EFFECTIVE&receipt=AWAITING");
    Banner banner =
        offers.link() == null ? null : new Banner("您有一份待确认小微信保易保单，请查看保单", "查看保单", offers.link());
    return new HomeView(
        offers,
        notices,
        Counter.of(waiting.claims(uscc), "索赔申请通知", "/v1/claims"),
        banner,
        expiring.seals(waiting.seals(uscc), now),
        expiring.card(session, now),
        told.deadlines(waiting.toldReminders(uscc), now),
        Counter.of(waiting.unread(uscc), "未读通知", "/v1/notices?status=UNREAD"),
        told.news(waiting.latestArticles()));
  }

  private static Optional<String> token(Map<String, Object> event) {
    return event.get("headers") instanceof Map<?, ?> headers
            && headers.get("authorization") instanceof String given
            && given.startsWith("Bearer ")
        ? Optional.of(given.substring("Bearer ".length()))
        : Optional.empty();
  }
}
