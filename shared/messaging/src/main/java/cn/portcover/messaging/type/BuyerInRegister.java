package cn.portcover.messaging.type;

import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/** What an insurer tells of a buyer in its register, whether it is new there or has changed. */
public sealed interface BuyerInRegister permits BuyerRegistered, BuyerChanged {
  BuyerCode buyerCode();

  String englishName();

  @Nullable String chineseName();

  CountryCode country();

  @Nullable String englishAddress();

  @Nullable String registrationNumber();

  BuyerStatus status();

  /** The buyer, in the register of whoever told it. */
  default Buyer of(CounterpartyId insurer) {
    return new Buyer(
        insurer,
        buyerCode(),
        englishName(),
        chineseName(),
        country(),
        englishAddress(),
        registrationNumber(),
        status());
  }
}
