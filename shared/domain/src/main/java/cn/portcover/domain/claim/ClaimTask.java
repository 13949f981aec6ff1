package cn.portcover.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the insurer wants mended before the claim is submitted again.
 *
 * @param pointer where in the claim, {@code /issuingBank/swift}, where it is about one field
 * @param code the insurer's, if it gives one
 */
public record ClaimTask(@Nullable String pointer, @Nullable String code, String text) {}
