package cn.portcover.infra.bench.spring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Days that are near and the news, as ours tells them. */
class Told {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final String ARTICLES = "/v1/risk-articles";
  private static final Map<String, String> DEADLINES =
      Map.of(
          "REPORT_BY",
          "可能损失通知截止日",
          "CLAIM_BY",
          "索赔截止日",
          "WAITING_PERIOD_ENDS",
          "等待期届满",
          "CONFIRM_BY",
          "待确认保单确认截止");
  private static final Map<String, String> MODULES = modules();

  private final JsonMapper json;

  Told(JsonMapper json) {
    this.json = json;
  }

  record NearDay(String label, LocalDate on, long daysLeft, String link) {}

  record Module(String module, String label, String link) {}

  record Latest(String title, String moduleLabel, String publishedAt, String link) {}

  record News(List<Module> modules, List<Latest> latest, String more) {}

  List<NearDay> deadlines(List<String> reminders, Instant now) {
    LocalDate today = now.atZone(BEIJING).toLocalDate();
    return reminders.stream()
        .map(json::readTree)
        .map(reminder -> reminder.path("day"))
        .filter(day -> DEADLINES.containsKey(day.path("kind").asString()))
        .filter(day -> !on(day).isBefore(today))
        .map(
            day ->
                new NearDay(
                    DEADLINES.getOrDefault(day.path("kind").asString(), ""),
                    on(day),
                    ChronoUnit.DAYS.between(today, on(day)),
                    "/v1/" + day.path("about").asString()))
        .sorted(Comparator.comparing(NearDay::on).thenComparing(NearDay::link))
        .toList();
  }

  News news(Optional<String> latest) {
    List<Latest> headings =
        latest.map(json::readTree).stream()
            .flatMap(record -> record.path("headings").valueStream())
            .map(Told::heading)
            .toList();
    List<Module> modules =
        MODULES.entrySet().stream()
            .map(each -> new Module(each.getKey(), each.getValue(), ARTICLES + "/" + each.getKey()))
            .toList();
    return new News(modules, headings, ARTICLES);
  }

  private static Latest heading(JsonNode heading) {
    return new Latest(
        heading.path("title").asString(),
        MODULES.getOrDefault(heading.path("module").asString(), ""),
        heading.path("publishedAt").asString(),
        ARTICLES + "/articles/" + heading.path("id").asString());
  }

  private static LocalDate on(JsonNode day) {
    return LocalDate.parse(day.path("on").asString());
  }

  private static Map<String, String> modules() {
    Map<String, String> modules = new LinkedHashMap<>();
    modules.put("COUNTRY_ALERT", "国别信息预警");
    modules.put("INDUSTRY_ALERT", "重点行业风险预警");
    modules.put("BELT_AND_ROAD", "一带一路专报");
    modules.put("TRADE_NEWS", "国际贸易和投资要闻");
    return modules;
  }
}
