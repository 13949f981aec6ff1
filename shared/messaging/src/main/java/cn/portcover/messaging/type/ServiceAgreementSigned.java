package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code service-agreement.signed}: the company signed the service agreement and put its seal on
 * it. The insurer signs the document's bytes and answers {@code service-agreement.sealed}, or
 * {@code service-agreement.refused}.
 *
 * @param agreementId of this signing; the answer names it
 * @param signedBy name of the person
 * @param document the sealed PDF
 */
public record ServiceAgreementSigned(
    RecordId agreementId,
    Company company,
    CompanySeal seal,
    String signedBy,
    Instant signedAt,
    FileLink document,
    Evidence evidence) {

  /**
   * The company's seal.
   *
   * @param operatorName 操作员姓名
   * @param imageSha256 of the picture that shows it; absent when it is drawn
   */
  public record CompanySeal(RecordId id, String operatorName, @Nullable Sha256 imageSha256) {}
}
