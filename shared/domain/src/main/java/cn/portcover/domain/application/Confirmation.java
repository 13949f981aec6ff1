package cn.portcover.domain.application;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 确认投保: what the company declared, kept as evidence (银保监发〔2020〕26号).
 *
 * @param readingId the forced reading (强制查看) that came before
 * @param formSha256 the document that was read
 * @param signingRequestId where the offer asks for a card signature, the evidence of it
 */
public record Confirmation(
    Contact contact,
    @Nullable String remark,
    RecordId readingId,
    Sha256 formSha256,
    Instant formOpenedAt,
    Actor by,
    Instant at,
    @Nullable RecordId signingRequestId) {}
