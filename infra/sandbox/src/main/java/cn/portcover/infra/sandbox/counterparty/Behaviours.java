package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How each counterparty behaves, as it was told; the closest instruction counts: counterparty and
 * type, counterparty, type, all. Told nothing, it accepts, or what {@link Behaviour#usualOf} says.
 * Forgotten at a restart.
 */
public final class Behaviours {
  private record Place(String counterparty, String type) {}

  private final Map<Place, Behaviour> told = new LinkedHashMap<>();

  /** For single offers, so that a journey is not disturbed by what was told for all. */
  private final Map<String, Behaviour> forOffers = new LinkedHashMap<>();

  public synchronized void tell(Behaviour behaviour) {
    told.put(new Place(behaviour.counterparty(), behaviour.type()), behaviour);
  }

  /** For the answer to one offer, whatever was told for all; asked once. */
  public synchronized void tellForOffer(
      String offerNumber, Answer answer, @Nullable String reason) {
    forOffers.put(offerNumber, Behaviour.of(answer, reason));
  }

  public synchronized void forget() {
    told.clear();
  }

  public synchronized List<Behaviour> all() {
    return new ArrayList<>(told.values());
  }

  /** How the counterparty answers what it was sent. */
  synchronized Delivery towards(String counterparty, Tree event, @Nullable String matter) {
    String type = event.at("type").textOrEmpty();
    boolean told = matter != null && forOffers.containsKey(matter);
    return new Delivery(
        counterparty,
        event,
        towards(counterparty, type, matter),
        told || closest(counterparty, type).isPresent());
  }

  /** How the counterparty answers this message. */
  synchronized Behaviour towards(String counterparty, String type, @Nullable String offerNumber) {
    Behaviour single = offerNumber == null ? null : forOffers.remove(offerNumber);
    return single == null
        ? closest(counterparty, type).orElseGet(() -> Behaviour.usualOf(counterparty))
        : single;
  }

  /** The HTTP status that this delivery is to be refused with; each refusal is counted. */
  synchronized OptionalInt refusing(String counterparty, String type) {
    var counted = closest(counterparty, type).orElse(Behaviour.USUAL);
    Integer status = counted.httpStatus();
    if (status == null) {
      return OptionalInt.empty();
    }
    Integer times = counted.times();
    if (times != null) {
      tell(times > 1 ? counted.withTimes(times - 1) : counted.withoutStatus());
    }
    return OptionalInt.of(status);
  }

  private Optional<Behaviour> closest(String counterparty, String type) {
    return List.of(
            new Place(counterparty, type),
            new Place(counterparty, Behaviour.ANY),
            new Place(Behaviour.ANY, type),
            new Place(Behaviour.ANY, Behaviour.ANY))
        .stream()
        .filter(told::containsKey)
        .findFirst()
        .map(told::get);
  }
}
