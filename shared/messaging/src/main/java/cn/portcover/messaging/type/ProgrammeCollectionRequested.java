package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.programme.CoverOnCollection;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.ProgrammeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code programme.collection-requested}: a company that is on the programme's list asks for its
 * policy (领取). It is answered by {@code policy.offered} with the programme's id.
 *
 * @param cover for which time the policy is to cover; without {@code from}, from its issue on
 * @param by name of the person
 */
public record ProgrammeCollectionRequested(
    RecordId collectionId,
    ProgrammeId programmeId,
    Company company,
    CoverOnCollection cover,
    @Nullable String by,
    Instant requestedAt) {
  public static ProgrammeCollectionRequested of(PolicyCollection collection) {
    return new ProgrammeCollectionRequested(
        collection.id(),
        collection.programme(),
        collection.company(),
        collection.cover(),
        collection.by().name(),
        collection.collectedAt());
  }
}
