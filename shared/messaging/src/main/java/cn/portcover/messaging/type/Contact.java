package cn.portcover.messaging.type;

import org.jspecify.annotations.Nullable;

/** The contact (主要联系人) that the company gave. */
public record Contact(String name, @Nullable String phone, String mobile, String email) {}
