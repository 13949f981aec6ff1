package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.signing.DataPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code data-authorisation.granted}: the company lets its trade data be shown to the insurer
 * (企业数据授权).
 *
 * @param until last day, Beijing
 * @param document the letter, PDF
 */
public record DataAuthorisationGranted(
    RecordId authorisationId,
    Company company,
    List<DataPurpose> purposes,
    LocalDate until,
    String grantedBy,
    Instant grantedAt,
    FileLink document,
    Evidence evidence) {
  public DataAuthorisationGranted {
    purposes = List.copyOf(purposes);
  }
}
