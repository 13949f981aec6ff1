package cn.portcover.buyer;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerNotFound;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.Operation;
import cn.portcover.operation.port.BuyerRegister;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 查看买方: what an insurer's register says of a buyer. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {BuyerNotFound.class, InvalidFields.class},
    uses = Operation.Uses.REFERENCE)
final class ViewBuyer {
  private final BuyerRegister register;

  ViewBuyer(BuyerRegister register) {
    this.register = register;
  }

  /**
   * @param insurer in whose register; needed where several have a buyer of this code
   */
  @Get("/buyers/{buyerCode}")
  BuyerView view(
      BuyerCode buyerCode, @Nullable @QueryValue CounterpartyId insurer, Language language) {
    List<Buyer> found =
        insurer == null
            ? register.bearing(buyerCode)
            : register.find(insurer, buyerCode).stream().toList();
    if (found.isEmpty()) {
      throw new BuyerNotFound();
    }
    if (found.size() > 1) {
      String insurers =
          found.stream().map(buyer -> buyer.insurer().value()).collect(Collectors.joining(", "));
      throw new InvalidFields(List.of(FieldError.at("/query/insurer", "insurer-needed", insurers)));
    }
    return BuyerView.of(found.getFirst(), language);
  }
}
