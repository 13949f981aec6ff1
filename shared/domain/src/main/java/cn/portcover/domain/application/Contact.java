package cn.portcover.domain.application;

import cn.portcover.domain.Email;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Phone;
import org.jspecify.annotations.Nullable;

/** 主要联系人: whom the insurer speaks to at the company (手册 001 §4.1.6). */
public record Contact(String name, @Nullable Phone phone, Mobile mobile, Email email) {}
