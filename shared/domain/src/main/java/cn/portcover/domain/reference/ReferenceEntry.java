package cn.portcover.domain.reference;

import org.jspecify.annotations.Nullable;

/**
 * One line of a table of codes.
 *
 * @param parent code of the larger one that it belongs to: a city's province, a port's country
 * @param chinese name
 * @param english name; absent where a Chinese name has none
 * @param other another code of the same thing: a country's alpha-2
 */
public record ReferenceEntry(
    String code,
    @Nullable String parent,
    String chinese,
    @Nullable String english,
    @Nullable String other) {}
