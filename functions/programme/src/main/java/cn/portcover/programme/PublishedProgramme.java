package cn.portcover.programme;

import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.domain.programme.ProgrammeTerms;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A programme as administrators see it.
 *
 * @param list absent until one is published
 */
record PublishedProgramme(
    ProgrammeId id,
    ProgrammeTerms terms,
    String insurerName,
    Programme.@Nullable EligibleList list,
    Instant createdAt,
    long version)
    implements Versioned {
  static PublishedProgramme of(Programme programme) {
    return new PublishedProgramme(
        programme.id(),
        programme.terms(),
        programme.insurerName(),
        programme.list(),
        programme.createdAt(),
        programme.version());
  }
}
