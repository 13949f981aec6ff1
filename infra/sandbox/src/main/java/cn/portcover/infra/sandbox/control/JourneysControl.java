package cn.portcover.infra.sandbox.control;

import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.infra.sandbox.journey.JourneyOptions;
import cn.portcover.infra.sandbox.journey.Journeys;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /journeys}: plays whole journeys of a company. */
public final class JourneysControl {
  private final Journeys journeys;

  public JourneysControl(Journeys journeys) {
    this.journeys = journeys;
  }

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/journeys", "the journeys' names", this::names),
        new Route(
            "POST",
            "/journeys/{name}",
            "plays "
                + String.join(", ", journeys.names())
                + ": {algorithm?: sm2 | rsa, company?, confirmWith?: MEMBER | CARD |"
                + " LEGAL_PERSON_CARD}; ok tells whether each step did what it should",
            this::play));
  }

  record Wanted(
      @Nullable String algorithm, @Nullable String company, @Nullable ConfirmWith confirmWith) {}

  private Reply names(Call call) {
    call.requireParametersOf(Set.of());
    return Reply.json(200, Map.of("journeys", journeys.names()));
  }

  private Reply play(Call call) {
    call.requireParametersOf(Set.of());
    var wanted = call.read(Wanted.class);
    var usual = JourneyOptions.usual();
    String algorithm = wanted.algorithm() == null ? usual.algorithm() : wanted.algorithm();
    if (!List.of("sm2", "rsa").contains(algorithm)) {
      throw new BadInput(422, "there are no cards with " + algorithm, "use sm2 or rsa");
    }
    ConfirmWith with = wanted.confirmWith() == null ? usual.confirmWith() : wanted.confirmWith();
    try {
      var options = new JourneyOptions(algorithm, wanted.company(), with);
      return Reply.json(200, journeys.play(call.variable("name"), options).tree());
    } catch (IOException e) {
      throw new UncheckedIOException("the journey's report cannot be written", e);
    }
  }
}
