package cn.portcover.domain.application;

import org.jspecify.annotations.Nullable;

/**
 * What the insurer already knows of the contact; it fills the form and is checked only when the
 * company confirms.
 */
public record SuggestedContact(
    @Nullable String name,
    @Nullable String phone,
    @Nullable String mobile,
    @Nullable String email) {}
