package cn.portcover.document.layout;

/**
 * One box where a party seals.
 *
 * @param party in what role
 * @param name who
 * @param note what the reader should know of this seal
 */
public record Seal(Label party, Value name, Value note) {}
