package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import java.time.Instant;

/**
 * {@code data-authorisation.revoked}: from now on no data is pulled under the authorisation.
 *
 * @param document the letter, which says so, PDF
 */
public record DataAuthorisationRevoked(
    RecordId authorisationId,
    Company company,
    String revokedBy,
    Instant revokedAt,
    FileLink document,
    Evidence evidence) {}
