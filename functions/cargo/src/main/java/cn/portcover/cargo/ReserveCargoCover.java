package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.CargoReservationRequested;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.ReferenceTables;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 货运险预约, 预约: the insurer is asked at once. */
@Operation(
    caller = CARD,
    changes = CargoReservation.class,
    refuses = InvalidFields.class,
    keyRequired = true,
    uses = Operation.Uses.REFERENCE,
    reads = Counterparty.class)
final class ReserveCargoCover {
  private final ReferenceTables tables;
  private final Ids ids;

  ReserveCargoCover(ReferenceTables tables, Ids ids) {
    this.tables = tables;
    this.ids = ids;
  }

  @Post("/cargo/reservations")
  @Status(HttpStatus.CREATED)
  ReservationView reserve(@Body ReservationInput given, Caller caller, Work work, Instant now) {
    List<FieldError> wrong = given.problems(LocalDate.ofInstant(now, Policy.ZONE));
    Optional<Counterparty> insurer =
        work.find(Counterparty.KIND, Owner.PLATFORM, given.insurerId().value())
            .filter(Counterparty::insuresCargo);
    if (insurer.isEmpty()) {
      wrong.add(FieldError.at("/insurerId", "insurer-not-of-cargo", given.insurerId()));
    }
    CargoReservation.Mode mode = mode(given, wrong);
    if (insurer.isEmpty() || !wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    CargoReservation sent =
        CargoReservation.sent(
            ids.next(now), caller.company(), insurer.get(), given.wish(mode), caller.actor(), now);
    work.keep(sent);
    work.tell(
        sent.insurer(),
        MessageType.CARGO_RESERVATION_REQUESTED.wireName(),
        sent,
        CargoReservationRequested.of(sent));
    return ReservationView.sent(sent, caller.language());
  }

  /** The mode with the name that it has today: names change, a reservation does not. */
  private CargoReservation.Mode mode(ReservationInput given, List<FieldError> wrong) {
    Optional<ReferenceEntry> found =
        tables.find(ReferenceTable.TRANSPORT_MODES, given.mainTransportMode().value());
    if (found.isEmpty()) {
      wrong.add(
          FieldError.at("/mainTransportMode", "transport-mode-unknown", given.mainTransportMode()));
    }
    return new CargoReservation.Mode(
        given.mainTransportMode(), found.map(ReferenceEntry::chinese).orElse(""));
  }
}
