package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;

/**
 * A message that a counterparty was sent and is to react to.
 *
 * @param behaviour how it was told to, or does by itself
 * @param told whether somebody told it
 */
record Delivery(String receiver, Tree event, Behaviour behaviour, boolean told) {
  Tree data() {
    return event.at("data");
  }
}
