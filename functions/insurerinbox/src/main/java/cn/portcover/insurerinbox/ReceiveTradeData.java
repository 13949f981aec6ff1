package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.messaging.type.TradeDataPublished;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Told;
import cn.portcover.operation.port.TradeData;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;

/** {@code trade-data.published}: claims are checked against it from now on. */
@Singleton
final class ReceiveTradeData implements Receives<TradeDataPublished> {
  private final Provider<TradeData> tradeData;

  ReceiveTradeData(Provider<TradeData> tradeData) {
    this.tradeData = tradeData;
  }

  @Override
  public Class<TradeDataPublished> data() {
    return TradeDataPublished.class;
  }

  @Override
  public String about(TradeDataPublished data, Counterparty sender) {
    return sender.id() + "/trade-data/" + data.kind() + "/" + data.number();
  }

  @Override
  public void apply(
      TradeDataPublished data,
      ReceivedMessage message,
      Counterparty sender,
      Work work,
      Instant now) {
    tradeData.get().put(data.document(), Told.by(message.sequence(), message.createdAt()));
  }
}
