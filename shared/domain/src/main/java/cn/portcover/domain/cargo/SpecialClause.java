package cn.portcover.domain.cargo;

/** 特殊约定: a row of 名称 and 内容. */
public record SpecialClause(String name, String content) {}
