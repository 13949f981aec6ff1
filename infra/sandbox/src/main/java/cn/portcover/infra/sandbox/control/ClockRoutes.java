package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import cn.portcover.operation.json.Writing;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /clock}: Portcover's time, which can be moved. */
public final class ClockRoutes {
  private static final int MOST_YEARS = 50;

  private final ClockControl clock;

  public ClockRoutes(ClockControl clock) {
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/clock", "Portcover's time", this::show),
        new Route(
            "PUT",
            "/clock",
            "moves Portcover's time and runs what the schedules would have run meanwhile:"
                + " {\"now\": \"2027-07-01T00:00:00Z\"} or {\"advance\": \"P1D\" | \"PT1H\"}",
            this::move));
  }

  record Wanted(@Nullable Instant now, @Nullable String advance) {}

  private Reply show(Call call) {
    call.requireParametersOf(Set.of());
    return Reply.json(200, Map.of("now", clock.now().toString()));
  }

  private Reply move(Call call) {
    call.requireParametersOf(Set.of());
    var wanted = call.read(Wanted.class);
    String advance = wanted.advance();
    Instant now = wanted.now();
    if ((now == null) == (advance == null)) {
      throw new BadInput(422, "give one of now and advance", "{\"advance\": \"P1D\"}");
    }
    try {
      var moved = now != null ? clock.set(now) : clock.advance(amount(String.valueOf(advance)));
      var tree = new LinkedHashMap<String, Object>();
      tree.put("now", moved.to().toString());
      tree.put("before", moved.from().toString());
      tree.put("ran", Writing.tree(moved.ran()));
      return Reply.json(200, tree);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new BadInput(
          422, "the clock cannot be moved so: " + e.getMessage(), "move it by less, forward");
    }
  }

  /** A period of days and longer, or a duration; both forward and at most 50 years. */
  private static TemporalAmount amount(String text) {
    try {
      if (!text.contains("T")) {
        var period = Period.parse(text);
        if (!period.isNegative()
            && period.toTotalMonths() + period.getDays() / 28 <= MOST_YEARS * 12) {
          return period;
        }
      } else {
        var duration = Duration.parse(text);
        if (!duration.isNegative() && duration.toDays() <= MOST_YEARS * 365L) {
          return duration;
        }
      }
    } catch (DateTimeException e) {
      throw new BadInput(
          422, "\"" + text + "\" is no ISO 8601 duration", "use P1D, P3M, PT1H or the like");
    }
    throw new BadInput(
        422,
        "\"" + text + "\" is not between nothing and " + MOST_YEARS + " years",
        "use now to set the clock back");
  }
}
