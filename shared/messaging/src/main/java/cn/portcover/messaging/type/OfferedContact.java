package cn.portcover.messaging.type;

import org.jspecify.annotations.Nullable;

/**
 * The contact (主要联系人) as far as the insurer knows it; the company completes it when it confirms.
 */
public record OfferedContact(
    String name, @Nullable String phone, @Nullable String mobile, @Nullable String email) {}
