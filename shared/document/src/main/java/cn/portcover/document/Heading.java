package cn.portcover.document;

import cn.portcover.domain.Language;
import cn.portcover.domain.document.DocumentNumber;
import java.net.URI;
import java.time.Instant;

/**
 * What an issued document carries beside its subject. The same heading and subject give the same
 * bytes.
 *
 * @param verificationUri where the QR code leads: the public verification of this number
 * @param language whose words stand first; labels are given in both, long texts in this one
 */
public record Heading(
    DocumentNumber number, URI verificationUri, Instant issuedAt, Language language) {}
