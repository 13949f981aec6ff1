package cn.portcover.infra.bench.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What soon cannot sign any more, as ours says it. */
class Expiring {
  private static final Duration AHEAD = Duration.ofDays(30);
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private final JsonMapper json;

  Expiring(JsonMapper json) {
    this.json = json;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Warning(String about, Instant until, long daysLeft, String text, @Nullable String link) {}

  List<Warning> seals(List<String> inUse, Instant now) {
    return inUse.stream().map(json::readTree).flatMap(seal -> seal(seal, now).stream()).toList();
  }

  List<Warning> card(OpenSessions.Open session, Instant now) {
    return warning(
            session.certificate(), session.notAfter(), now, "当前登录的卡证书将在 ", "，请及时更新卡介质。", null)
        .stream()
        .toList();
  }

  private static Optional<Warning> seal(JsonNode seal, Instant now) {
    Instant end =
        LocalDate.parse(seal.path("validUntil").asString())
            .plusDays(1)
            .atStartOfDay(BEIJING)
            .toInstant();
    return warning(
        "seals/" + seal.path("id").asString(),
        end,
        now,
        "公司章（操作员 " + seal.path("operatorName").asString() + "）将在 ",
        "，请由法人卡修改或重新制章。",
        "/v1/seals?status=IN_USE");
  }

  private static Optional<Warning> warning(
      String about, Instant end, Instant now, String before, String after, @Nullable String link) {
    if (!now.isBefore(end) || end.isAfter(now.plus(AHEAD))) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(now, end);
    return Optional.of(new Warning(about, end, days, before + days + " 天后到期" + after, link));
  }
}
