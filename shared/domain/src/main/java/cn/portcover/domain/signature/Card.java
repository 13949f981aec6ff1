package cn.portcover.domain.signature;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import java.time.Instant;

/**
 * A card as its verified certificate tells it.
 *
 * @param company name of the company (subject O)
 * @param person name of the holder (subject CN)
 * @param serial certificate serial number, lower-case hexadecimal
 * @param issuer issuer's distinguished name, RFC 2253
 * @param fingerprint SHA-256 of the DER certificate
 */
public record Card(
    Uscc uscc,
    String company,
    String person,
    Medium medium,
    String serial,
    String issuer,
    Instant notBefore,
    Instant notAfter,
    Sha256 fingerprint) {}
