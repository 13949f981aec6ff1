package cn.portcover.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.ReservationStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reservation in full.
 *
 * @param company 企业名称: whose it is
 * @param by name of the person who reserved
 * @param message 预约成功; absent when it is only viewed
 * @param answer absent until the insurer has answered
 */
record ReservationView(
    RecordId id,
    Company company,
    InsurerView insurer,
    String contact,
    Phone phone,
    CargoReservation.Mode mainTransportMode,
    String mainGoods,
    @Nullable String routes,
    @Nullable Money annualVolume,
    @Nullable LocalDate startOn,
    ReservationStatus status,
    String statusLabel,
    @Nullable String by,
    @Nullable String message,
    @Nullable AnswerView answer,
    Instant createdAt,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  /**
   * @param reason why it failed; a remark where it succeeded
   * @param handler 客户经理
   */
  record AnswerView(@Nullable String reason, Decision.@Nullable Handler handler, Instant at) {}

  static ReservationView of(CargoReservation reservation, Language language) {
    return of(reservation, null, language);
  }

  /** After it was sent. */
  static ReservationView sent(CargoReservation reservation, Language language) {
    String message =
        language.choose("预约已发送，请等待保险机构的反馈或联络。", "Sent; wait for the insurer to answer or to call.");
    return of(reservation, message, language);
  }

  private static ReservationView of(
      CargoReservation reservation, @Nullable String message, Language language) {
    var wish = reservation.wish();
    var answer = reservation.answer();
    return new ReservationView(
        reservation.id(),
        reservation.company(),
        new InsurerView(reservation.insurer(), reservation.insurerName()),
        wish.contact(),
        wish.phone(),
        wish.mainTransportMode(),
        wish.mainGoods(),
        wish.routes(),
        wish.annualVolume(),
        wish.startOn(),
        reservation.status(),
        reservation.status().label(language),
        reservation.by().name(),
        message,
        answer == null ? null : new AnswerView(answer.reason(), answer.handler(), answer.at()),
        reservation.createdAt(),
        reservation.version());
  }
}
