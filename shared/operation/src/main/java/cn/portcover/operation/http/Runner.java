package cn.portcover.operation.http;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.operation.Cacheable;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Callers;
import cn.portcover.operation.Ids;
import cn.portcover.operation.OperationUnknown;
import cn.portcover.operation.ServiceUnavailable;
import cn.portcover.operation.UnreadableRequest;
import cn.portcover.operation.VersionMissing;
import cn.portcover.operation.Versioned;
import cn.portcover.operation.Work;
import cn.portcover.operation.catalogue.Catalogue;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Unavailable;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.ExecutableMethod;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every operation the same way: who calls and may they, is it a repetition, bind, do, keep all
 * of it in one transaction, answer. Whatever is refused or goes wrong becomes problem+json here and
 * nowhere else.
 */
@Singleton
public class Runner {
  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private final Catalogue catalogue;
  private final BeanContext beans;
  private final Callers callers;
  private final Store store;
  private final Ids ids;
  private final InstantSource clock;
  private final RequestLog log;
  private final Exports exports;
  private final Replays replays;

  public Runner(
      Catalogue catalogue,
      BeanContext beans,
      Callers callers,
      Store store,
      Ids ids,
      InstantSource clock,
      RequestLog log,
      Exports exports) {
    this.catalogue = catalogue;
    this.beans = beans;
    this.callers = callers;
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.log = log;
    this.exports = exports;
    this.replays = new Replays(store);
  }

  /** What is known of a request while it runs, for its answer and its log line. */
  private static final class Run {
    final Request request;
    final String requestId;
    final Instant now;
    final Language language;
    @Nullable Row row;
    @Nullable Caller caller;
    @Nullable Refusal refusal;

    Run(Request request, String requestId, Instant now) {
      this.request = request;
      this.requestId = requestId;
      this.now = now;
      this.language = Languages.asked(request);
    }
  }

  public Answer run(Request request) {
    return answered(request, this::outcome);
  }

  /** The answer to a request of which no more than its head could be read. */
  public Answer refuse(Request head, Refusal refusal) {
    return answered(head, run -> refused(run, refusal));
  }

  private Answer answered(Request request, Function<Run, Answer> answering) {
    long start = System.nanoTime();
    Instant now = clock.instant();
    String requestId =
        request
            .header("x-request-id")
            .filter(id -> REQUEST_ID.matcher(id).matches())
            .orElseGet(() -> ids.next(now).value());
    Run run = new Run(request, requestId, now);
    Answer answer = finished(run, answering.apply(run));
    log.write(run.row, run.caller, answer, run.refusal, requestId, now, System.nanoTime() - start);
    return answer;
  }

  private Answer outcome(Run run) {
    try {
      return perform(run);
    } catch (Refusal refusal) {
      return refused(run, refusal);
    } catch (Unavailable unavailable) {
      LOG.warn(
          "request {}: {} is not available", run.requestId, unavailable.getMessage(), unavailable);
      return refused(run, new ServiceUnavailable());
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("request {}: {}", run.requestId, run.row == null ? "none" : run.row.name(), fault);
      return Problems.fault(run.language, run.request.path(), run.requestId);
    }
  }

  private static Answer refused(Run run, Refusal refusal) {
    run.refusal = refusal;
    return Problems.answer(refusal, run.language, run.request.path(), run.requestId);
  }

  private Answer perform(Run run) {
    Optional<Catalogue.Match> match = catalogue.match(run.request);
    if (match.isEmpty()) {
      return nothingHere(run);
    }
    Row row = match.get().row();
    Map<String, Object> variables = match.get().variables();
    run.row = row;
    Optional<String> sender = Optional.ofNullable(variables.get("senderId")).map(Object::toString);
    Caller caller = callers.identify(row.grant(), run.request, sender, run.language, run.now);
    run.caller = caller;
    Work work = new Work(store, ids, context(row, run, caller));
    return switch (replays.begin(row, run.request, caller, run.requestId, run.now)) {
      case Replays.Outcome.Repeated repeated -> repeated.answer();
      case Replays.Outcome.Unkeyed u -> {
        Answer answer = call(row, variables, run, caller, work);
        work.commitOrRefuse(null);
        yield answer;
      }
      case Replays.Outcome.Fresh fresh -> keyed(row, variables, run, caller, work, fresh.held());
    };
  }

  private Answer keyed(
      Row row,
      Map<String, Object> variables,
      Run run,
      Caller caller,
      Work work,
      Replays.Held held) {
    boolean answered = false;
    try {
      Answer answer = call(row, variables, run, caller, work);
      work.commitOrRefuse(held.answeredBy(answer));
      answered = true;
      return answer;
    } finally {
      if (!answered) {
        release(held);
      }
    }
  }

  /** Letting go may fail as the store may be down; then the hold ends by itself. */
  private void release(Replays.Held held) {
    try {
      replays.release(held);
    } catch (Unavailable e) {
      LOG.warn("an idempotency key stays held until its time", e);
    }
  }

  private Work.Context context(Row row, Run run, Caller caller) {
    Long expected = run.request.header("if-match").map(Runner::version).orElse(null);
    if (row.ifMatch() && expected == null) {
      throw new VersionMissing();
    }
    String traceparent =
        run.request
            .header("traceparent")
            .filter(t -> TRACEPARENT.matcher(t).matches())
            .orElse(null);
    return new Work.Context(
        row.name(), caller.actor(), run.now, run.requestId, expected, traceparent);
  }

  /** The version in an entity tag; a weak or foreign tag matches nothing we have. */
  private static Long version(String ifMatch) {
    String tag = ifMatch.strip();
    if (!tag.matches("\"[0-9]{1,18}\"")) {
      throw new UnreadableRequest("If-Match takes one ETag as it was read, such as \"3\"");
    }
    return Long.valueOf(tag.substring(1, tag.length() - 1));
  }

  @SuppressWarnings("unchecked")
  private Answer call(Row row, Map<String, Object> variables, Run run, Caller caller, Work work) {
    ExecutableMethod<Object, Object> method =
        (ExecutableMethod<Object, Object>) java.util.Objects.requireNonNull(row.method());
    Function<Request, @Nullable Object> operation =
        request ->
            method.invoke(
                beans.getBean(row.bean()),
                new Binder(request, variables, caller, work, run.now).bind(row));
    if (ListFormat.isWorkbook(row, run.request)) {
      return exports.of(row, run.request, caller.language(), operation);
    }
    Object result = operation.apply(run.request);
    Answer answer = written(row, result);
    return result instanceof Cacheable kept
        ? Caching.tagged(run.request, answer, kept.freshFor())
        : answer;
  }

  private static Answer written(Row row, @Nullable Object result) {
    Answer answer =
        switch (result) {
          case null -> Answer.nothing();
          case Answer given -> given;
          default -> new Answer(row.successStatus(), Map.of(), result);
        };
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    Object body = answer.body();
    if (body instanceof Versioned versioned) {
      headers.put("etag", "\"" + versioned.version() + "\"");
    }
    if (body instanceof Record || body instanceof Map<?, ?>) {
      headers.putIfAbsent("content-type", "application/json");
      body = Writing.json(body);
    }
    return new Answer(answer.status(), headers, body);
  }

  private Answer nothingHere(Run run) {
    var methods = catalogue.methodsAt(run.request.path());
    if (methods.isEmpty()) {
      throw new OperationUnknown();
    }
    return Problems.methodNotAllowed(
        String.join(", ", methods), run.language, run.request.path(), run.requestId);
  }

  private static Answer finished(Run run, Answer answer) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.put("x-request-id", run.requestId);
    headers.putIfAbsent("content-language", run.language.tag());
    headers.putIfAbsent("cache-control", "no-store");
    headers.put("x-content-type-options", "nosniff");
    Object body = run.request.method().equals("HEAD") ? null : answer.body();
    return new Answer(answer.status(), headers, body);
  }
}
