package cn.portcover.domain.cargo;

import cn.portcover.domain.Uscc;

/** 被投保公司信息: whose goods are insured. Said once, never changed later. */
public record Insured(Uscc uscc, String name) {}
