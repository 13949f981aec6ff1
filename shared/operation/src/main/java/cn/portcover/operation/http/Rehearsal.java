package cn.portcover.operation.http;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Work;
import cn.portcover.operation.catalogue.Catalogue;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Primed;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Takes a request of nobody for nothing through what every request goes through: it is read,
 * matched, bound and answered. It never comes to the operation itself, nor to the log.
 */
@Singleton
public final class Rehearsal implements Primed {
  private static final Instant THEN = Instant.EPOCH;
  private static final Actor NOBODY = new Actor(Actor.Kind.PLATFORM, "nobody", null, null, null);

  private final Catalogue catalogue;
  private final Store store;
  private final Ids ids;

  Rehearsal(Catalogue catalogue, Store store, Ids ids) {
    this.catalogue = catalogue;
    this.store = store;
    this.ids = ids;
  }

  @Override
  public void prime(Row served) {
    if (served.path() == null) {
      return;
    }
    Request request = ApiEvents.request(Json.readOwn(Json.write(event(served))));
    Catalogue.Match match = catalogue.match(request).orElseThrow();
    Caller caller = new Caller(NOBODY, Language.ZH, null, null);
    var work = new Work(store, ids, new Work.Context(served.name(), NOBODY, THEN, "-", null, null));
    try {
      new Binder(request, match.variables(), caller, work, THEN).bind(served);
    } catch (Refusal refusal) {
      Json.write(ApiEvents.response(Problems.answer(refusal, Language.ZH, request.path(), "-")));
    }
  }

  private static Map<String, Object> event(Row served) {
    String path = "/v1" + Objects.requireNonNull(served.path()).replaceAll("\\{[^}]*}", "-");
    return Map.of(
        "rawPath",
        path,
        "rawQueryString",
        "",
        "headers",
        Map.of("content-type", "application/json"),
        "requestContext",
        Map.of("http", Map.of("method", served.httpMethod(), "path", path)),
        "body",
        "{}",
        "isBase64Encoded",
        false);
  }
}
