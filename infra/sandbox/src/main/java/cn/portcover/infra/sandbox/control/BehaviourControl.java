package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.counterparty.Behaviour;
import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.counterparty.Behaviours;
import cn.portcover.infra.sandbox.counterparty.Player;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import cn.portcover.operation.json.Writing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /behaviour}: how counterparties answer what they receive. */
public final class BehaviourControl {
  private static final int LONGEST_DELAY = 24 * 3600;
  private static final int MOST_TIMES = 1000;

  private final Behaviours behaviours;

  public BehaviourControl(Behaviours behaviours) {
    this.behaviours = behaviours;
  }

  public List<Route> routes() {
    return List.of(
        new Route(
            "PUT",
            "/behaviour",
            "how deliveries are answered: {counterparty? (or sender), type?, answer?: accept |"
                + " reject | silent | slow | return (a claim, once) | refer (a cargo application) |"
                + " partly (a payment, all but its last item),"
                + " reason?, delaySeconds?, httpStatus?, times?}; httpStatus refuses the delivery"
                + " itself, so many times",
            this::tell),
        new Route(
            "GET", "/behaviour", "what was told; whoever was told nothing accepts", this::all),
        new Route("DELETE", "/behaviour", "forgets what was told", this::forget));
  }

  /** What is asked for; {@code sender} is another word for {@code counterparty}. */
  record Wanted(
      @Nullable String counterparty,
      @Nullable String sender,
      @Nullable String type,
      @Nullable String answer,
      @Nullable String reason,
      @Nullable Integer delaySeconds,
      @Nullable Integer httpStatus,
      @Nullable Integer times) {}

  private Reply tell(Call call) {
    call.requireParametersOf(Set.of());
    var wanted = call.read(Wanted.class);
    if (wanted.answer() == null && wanted.httpStatus() == null) {
      throw new BadInput(
          422, "neither answer nor httpStatus is given", "give answer, httpStatus, or both");
    }
    Bounds.within("delaySeconds", wanted.delaySeconds(), 0, 0, LONGEST_DELAY);
    Bounds.within("httpStatus", wanted.httpStatus(), 204, 200, 599);
    Bounds.within("times", wanted.times(), 1, 1, MOST_TIMES);
    var told =
        new Behaviour(
            counterparty(wanted),
            wanted.type() == null ? "*" : wanted.type(),
            answer(wanted.answer()),
            wanted.reason(),
            wanted.delaySeconds(),
            wanted.httpStatus(),
            wanted.times());
    behaviours.tell(told);
    return Reply.json(200, tree(told));
  }

  private static String counterparty(Wanted wanted) {
    String id = wanted.counterparty() == null ? wanted.sender() : wanted.counterparty();
    if (id == null || id.equals("*")) {
      return "*";
    }
    if (Player.named(id).isEmpty()) {
      throw new BadInput(
          422, "the sandbox plays no " + id, "counterparty is * or one of " + Player.ids());
    }
    return id;
  }

  private static Answer answer(@Nullable String answer) {
    return answer == null
        ? Answer.ACCEPT
        : Answer.of(answer)
            .orElseThrow(
                () ->
                    new BadInput(
                        422,
                        "there is no answer \"" + answer + "\"",
                        "use one of "
                            + String.join(
                                ", ",
                                Arrays.stream(Answer.values()).map(Answer::inWords).toList())));
  }

  private Reply all(Call call) {
    call.requireParametersOf(Set.of());
    return Reply.json(
        200,
        Map.of(
            "usual", Answer.ACCEPT.inWords(),
            "told", behaviours.all().stream().map(BehaviourControl::tree).toList()));
  }

  private Reply forget(Call call) {
    call.requireParametersOf(Set.of());
    behaviours.forget();
    return all(call);
  }

  private static Map<String, Object> tree(Behaviour behaviour) {
    var tree = new LinkedHashMap<>(Writing.record(behaviour));
    tree.put("answer", behaviour.answer().inWords());
    return tree;
  }
}
