package cn.portcover.trial;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.trial.SomeCargo.Filed;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What banks do to cargo applications, kept as if they had done it. */
public final class SomeCargoPayments {
  private SomeCargoPayments() {}

  /** Keeps a move that others make: a payment's. */
  private static Filed moved(Filed filed, UnaryOperator<CargoApplication> move) {
    Works works = Trial.system().beans().getBean(Works.class);
    try {
      works.commit(
          "PayPremium",
          Actor.platform("trial"),
          Trial.now(),
          work -> {
            work.keep(
                move.apply(
                    work.require(
                        CargoApplication.KIND, Owner.company(filed.company().uscc()), filed.id())));
            return filed;
          });
      return filed;
    } catch (Store.Raced raced) {
      throw new IllegalStateException(raced);
    }
  }

  /** 支付中. */
  public static Filed paying(Filed filed) {
    RecordId payment = Trial.system().beans().getBean(Ids.class).next(Trial.now());
    return moved(filed, application -> application.pay(payment));
  }

  /** 支付成功, by the payment that is under way or failed. */
  public static Filed paid(Filed filed) {
    return moved(
        filed, application -> application.paid(Objects.requireNonNull(application.paymentId())));
  }

  /** 支付失败. */
  public static Filed paymentFailed(Filed filed) {
    return moved(
        filed,
        application -> application.paymentFailed(Objects.requireNonNull(application.paymentId())));
  }
}
