package cn.portcover.programme;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.domain.programme.ProgrammeTerms;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.VersionMissing;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Publishes a programme, or its terms anew; what companies have collected before stays as it was
 * then. If-Match is needed where the programme is there.
 */
@Operation(
    caller = ADMIN,
    changes = Programme.class,
    refuses = {InvalidFields.class, StaleVersion.class, VersionMissing.class},
    reads = Counterparty.class)
final class PublishProgramme {
  @Put("/admin/programmes/{id}")
  PublishedProgramme publish(ProgrammeId id, @Body ProgrammeTerms given, Work work, Instant now) {
    Optional<Programme> before = work.find(Programme.KIND, Owner.PLATFORM, id.value());
    if (before.isPresent()) {
      work.requireSeen(Programme.KIND, Owner.PLATFORM, id.value());
    }
    String insurer = insurer(given.insurer(), work).chineseName();
    Programme published =
        before
            .map(known -> known.publish(given, insurer))
            .orElseGet(() -> Programme.published(id, given, insurer, now));
    work.keep(published);
    return PublishedProgramme.of(published);
  }

  private static Counterparty insurer(CounterpartyId named, Work work) {
    return work.find(Counterparty.KIND, Owner.PLATFORM, named.value())
        .filter(Counterparty::insuresExportCredit)
        .orElseThrow(
            () ->
                new InvalidFields(
                    List.of(FieldError.at("/insurer", "insurer-not-of-credit", named))));
  }
}
