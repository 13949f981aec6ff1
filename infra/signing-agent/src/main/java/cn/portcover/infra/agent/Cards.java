package cn.portcover.infra.agent;

import java.util.List;

/** All cards of this machine, looked for anew each time, since a card may be pulled or put in. */
record Cards(List<CardShelf> shelves) {
  Cards {
    shelves = List.copyOf(shelves);
  }

  List<Card> connected() {
    return shelves.stream().flatMap(shelf -> shelf.cards().stream()).toList();
  }

  /**
   * @throws AgentRefusal {@code card-not-connected}
   */
  Card require(String id) {
    return connected().stream()
        .filter(card -> card.details().id().equals(id))
        .findFirst()
        .orElseThrow(() -> AgentRefusal.because(Reason.CARD_NOT_CONNECTED));
  }
}
