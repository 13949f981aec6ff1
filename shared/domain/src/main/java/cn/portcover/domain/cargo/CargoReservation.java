package cn.portcover.domain.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.cargo.ReservationLifecycle.Move;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.reference.TransportMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 货运险预约: a company asks an insurer for an open cover. Once the insurer says that it has succeeded,
 * the two sign the cover between themselves, offline.
 *
 * @param insurerName the insurer's Chinese name when it was asked
 * @param by the person who reserved
 * @param answer absent until the insurer has answered
 */
public record CargoReservation(
    RecordId id,
    Company company,
    CounterpartyId insurer,
    String insurerName,
    Wish wish,
    Actor by,
    ReservationStatus status,
    @Nullable Answer answer,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<CargoReservation> KIND =
      new RecordKind<>("cargo/reservations", CargoReservation.class, ReservationNotFound::new);

  /**
   * What the company wants to have covered.
   *
   * @param contact 联系人
   * @param phone 联系人电话
   * @param mainTransportMode 主要运输方式
   * @param mainGoods 主要货物
   * @param routes 主要航线
   * @param annualVolume 预计年运输金额
   * @param startOn 希望起保日期
   */
  public record Wish(
      String contact,
      Phone phone,
      Mode mainTransportMode,
      String mainGoods,
      @Nullable String routes,
      @Nullable Money annualVolume,
      @Nullable LocalDate startOn) {}

  /** A mode of transport by its code, and its Chinese name when it was chosen. */
  public record Mode(TransportMode code, String name) {}

  /**
   * What the insurer answered.
   *
   * @param reason why it failed; a remark where it succeeded
   * @param handler 客户经理, whom to sign with or to ask further
   * @param at when it came
   */
  public record Answer(@Nullable String reason, Decision.@Nullable Handler handler, Instant at) {}

  public static CargoReservation sent(
      RecordId id, Company company, Counterparty insurer, Wish wish, Actor by, Instant now) {
    return new CargoReservation(
        id,
        company,
        insurer.id(),
        insurer.chineseName(),
        wish,
        by,
        ReservationStatus.SENT,
        null,
        now,
        1);
  }

  /** The name under which the insurer's messages find the reservation. */
  public static String alias(CounterpartyId insurer, RecordId id) {
    return insurer + "/cargo-reservations/" + id;
  }

  public CargoReservation succeed(Answer given) {
    return answered(Move.SUCCEED, given);
  }

  public CargoReservation fail(Answer given) {
    return answered(Move.FAIL, given);
  }

  private CargoReservation answered(Move move, Answer given) {
    return new CargoReservation(
        id,
        company,
        insurer,
        insurerName,
        wish,
        by,
        ReservationLifecycle.TABLE.next(status, move, ReservationAnswered::new),
        given,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(insurer, id));
  }
}
