package cn.portcover.operation.http;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.operation.Caller;
import cn.portcover.operation.OperationUnknown;
import cn.portcover.operation.PageSize;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.json.Scalars;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Binds a request to the arguments of an operation's method: by type (Caller, Work, Instant,
 * Language, Request, Paging), by {@code @Body}, {@code @QueryValue}, or by name from the path.
 */
final class Binder {
  /** What every list that has pages takes. */
  static final Set<String> PAGING = Set.of("limit", "cursor");

  private final Request request;
  private final Map<String, Object> variables;
  private final Caller caller;
  private final Work work;
  private final Instant now;
  private final List<FieldError> errors = new ArrayList<>();

  Binder(Request request, Map<String, Object> variables, Caller caller, Work work, Instant now) {
    this.request = request;
    this.variables = variables;
    this.caller = caller;
    this.work = work;
    this.now = now;
  }

  @Nullable Object[] bind(Row row) {
    refuseUnknownParameters(row);
    if (row.isList()) {
      refuseUnknownFormat();
    }
    List<Argument<?>> arguments = row.arguments();
    @Nullable Object[] bound = new Object[arguments.size()];
    for (int i = 0; i < bound.length; i++) {
      bound[i] = argument(arguments.get(i));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    return bound;
  }

  private @Nullable Object argument(Argument<?> argument) {
    Class<?> type = argument.getType();
    if (type == Caller.class) {
      return caller;
    } else if (type == Work.class) {
      return work;
    } else if (type == Request.class) {
      return request;
    } else if (type == Language.class) {
      return caller.language();
    } else if (type == Paging.class) {
      return paging(
          argument.getAnnotationMetadata().intValue(PageSize.class).orElse(Paging.DEFAULT));
    } else if (argument.isAnnotationPresent(Body.class)) {
      return Reading.strictly(type, JsonBody.value(request));
    } else if (argument.isAnnotationPresent(QueryValue.class)) {
      return named(argument, "/query/", request.query().get(argument.getName()));
    } else if (variables.containsKey(argument.getName())) {
      return fromPath(argument);
    } else if (type == Instant.class) {
      return now;
    }
    throw new IllegalStateException("Nothing binds " + argument + "; see Binder for what does.");
  }

  /** A malformed id in the path names nothing. */
  private Object fromPath(Argument<?> argument) {
    try {
      return Scalars.read(argument.getType(), String.valueOf(variables.get(argument.getName())));
    } catch (Malformed e) {
      throw new OperationUnknown();
    }
  }

  private @Nullable Object named(Argument<?> argument, String place, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      if (!argument.isNullable()) {
        errors.add(new FieldError(place + argument.getName(), "required", List.of()));
      }
      return null;
    }
    try {
      cn.portcover.operation.json.Texts.check(text, 500);
      return Scalars.read(argument.getType(), text);
    } catch (Malformed malformed) {
      errors.add(FieldError.at(place + argument.getName(), malformed));
      return null;
    }
  }

  private Paging paging(int usual) {
    String text = request.query().getOrDefault("limit", String.valueOf(usual));
    int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > Paging.MOST) {
      errors.add(new FieldError("/query/limit", "limit-range", List.of(Paging.MOST)));
      limit = usual;
    }
    String cursor = request.query().get("cursor");
    return new Paging(limit, cursor == null || cursor.isEmpty() ? null : cursor);
  }

  private void refuseUnknownParameters(Row row) {
    Set<String> known =
        row.arguments().stream()
            .filter(a -> a.isAnnotationPresent(QueryValue.class))
            .map(Argument::getName)
            .collect(Collectors.toCollection(HashSet::new));
    if (row.isPaged()) {
      known.addAll(PAGING);
    }
    if (row.isList()) {
      known.add(ListFormat.PARAMETER);
    }
    for (String name : request.query().keySet()) {
      if (!known.contains(name)) {
        errors.add(new FieldError("/query/" + name, "parameter-unknown", List.of()));
      }
    }
  }

  private void refuseUnknownFormat() {
    String text = request.query().getOrDefault(ListFormat.PARAMETER, "");
    if (!text.isEmpty() && ListFormat.of(text).isEmpty()) {
      errors.add(
          FieldError.at("/query/" + ListFormat.PARAMETER, "code-unknown", text, ListFormat.ALL));
    }
  }
}
