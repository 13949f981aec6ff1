package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.messaging.type.BuyerChanged;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.BuyerRegister;
import cn.portcover.operation.port.Told;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;

/** {@code buyer.changed}: the register says this of the buyer from now on. */
@Singleton
final class ReceiveBuyerChange implements Receives<BuyerChanged> {
  private final Provider<BuyerRegister> register;

  ReceiveBuyerChange(Provider<BuyerRegister> register) {
    this.register = register;
  }

  @Override
  public Class<BuyerChanged> data() {
    return BuyerChanged.class;
  }

  @Override
  public String about(BuyerChanged data, Counterparty sender) {
    return sender.id() + "/buyers/" + data.buyerCode();
  }

  @Override
  public void apply(
      BuyerChanged data, ReceivedMessage message, Counterparty sender, Work work, Instant now) {
    register.get().put(data.of(sender.id()), Told.by(message.sequence(), message.createdAt()));
  }
}
