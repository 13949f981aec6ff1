package cn.portcover.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.TransportMode;
import cn.portcover.operation.json.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company fills in (手册 002 §5.1.1); 企业名称 is its session's.
 *
 * @param insurerId 保险机构, one that insures cargo
 * @param contact 联系人
 * @param phone 联系人电话
 * @param mainTransportMode 主要运输方式, a code of the table {@code transport-modes}
 * @param mainGoods 主要货物
 * @param routes 主要航线
 * @param annualVolume 预计年运输金额, above zero
 * @param startOn 希望起保日期, today or later
 */
record ReservationInput(
    CounterpartyId insurerId,
    @Length(50) String contact,
    Phone phone,
    TransportMode mainTransportMode,
    @Length(500) String mainGoods,
    @Nullable @Length(500) String routes,
    @Nullable Money annualVolume,
    @Nullable LocalDate startOn) {

  /** What is wrong in itself; whom and what it names is for others to know. */
  List<FieldError> problems(LocalDate today) {
    List<FieldError> wrong = new ArrayList<>();
    if (annualVolume != null && annualVolume.amount().signum() <= 0) {
      wrong.add(FieldError.at("/annualVolume/amount", "money-not-positive"));
    }
    if (startOn != null && startOn.isBefore(today)) {
      wrong.add(FieldError.at("/startOn", "date-in-the-past", startOn, today));
    }
    return wrong;
  }

  CargoReservation.Wish wish(CargoReservation.Mode mode) {
    return new CargoReservation.Wish(
        contact, phone, mode, mainGoods, routes, annualVolume, startOn);
  }
}
