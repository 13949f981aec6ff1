package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.counterparty.Enrolment;
import cn.portcover.infra.sandbox.counterparty.Player;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /enrolment}: mends what came apart, as after a 410 that ended an endpoint. */
public final class EnrolmentControl {
  private final Enrolment enrolment;

  public EnrolmentControl(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  public List<Route> routes() {
    return List.of(
        new Route(
            "POST",
            "/enrolment",
            "enrols and registers again whatever is missing: {rotate?: counterparty whose secret is"
                + " lost or was rotated by somebody else}",
            this::enrol));
  }

  record Wanted(@Nullable String rotate) {}

  private Reply enrol(Call call) {
    call.requireParametersOf(Set.of());
    String id = call.read(Wanted.class).rotate();
    try {
      if (id != null) {
        enrolment.rotate(
            Player.named(id)
                .orElseThrow(
                    () ->
                        new BadInput(
                            422, "the sandbox plays no " + id, "use one of " + Player.ids())));
      }
      enrolment.enrol();
    } catch (IOException e) {
      return Reply.json(
          502, Map.of("error", String.valueOf(e.getMessage()), "whatToDo", "see Portcover's log"));
    }
    return Reply.json(200, Map.of("enrolled", Player.ALL.stream().map(Player::id).toList()));
  }
}
