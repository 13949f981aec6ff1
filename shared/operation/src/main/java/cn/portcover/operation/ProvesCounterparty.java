package cn.portcover.operation;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.operation.http.Request;
import java.time.Instant;

/** Whether a message comes from the counterparty that it says. */
public interface ProvesCounterparty {
  /**
   * The counterparty whose signature the request bears; a refusal (401) when it bears none that
   * holds.
   *
   * @param senderId from the address
   */
  Counterparty prove(Request request, String senderId, Instant now);
}
