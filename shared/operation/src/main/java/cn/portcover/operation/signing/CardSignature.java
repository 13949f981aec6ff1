package cn.portcover.operation.signing;

import cn.portcover.domain.RecordId;
import cn.portcover.operation.json.Length;

/**
 * A fresh card signature as requests carry it.
 *
 * @param cms detached CMS (RFC 5652) over the bytes of the signing request, base64
 */
public record CardSignature(RecordId signingRequestId, @Length(100_000) String cms) {}
