package cn.portcover.domain;

/**
 * A value that is one text: written as that text in JSON and in the store. Implementations are
 * records with the single component {@code value}; a static {@code parse(String)}, where there is
 * one, reads what a person or system typed.
 */
public interface Text {
  String value();
}
