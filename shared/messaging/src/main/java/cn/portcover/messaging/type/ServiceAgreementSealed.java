package cn.portcover.messaging.type;

import cn.portcover.domain.RecordId;
import cn.portcover.operation.json.Length;
import java.time.Instant;

/**
 * {@code service-agreement.sealed}: the insurer sealed the agreement (签约完成).
 *
 * @param cms detached CMS (RFC 5652, GM/T 0010) over the bytes of the document that came with
 *     {@code service-agreement.signed}, base64; its certificate is the insurer's, below an accepted
 *     authority, with the insurer's enrolled Chinese name as subject O
 */
public record ServiceAgreementSealed(
    RecordId agreementId, Instant sealedAt, SealOfInsurer seal, @Length(100_000) String cms) {

  /**
   * The insurer's seal.
   *
   * @param name 电子印章名称
   * @param serial of the certificate that signed, hexadecimal
   */
  public record SealOfInsurer(String name, String serial) {}
}
