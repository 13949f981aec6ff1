/**
 * Tables of codes, the register of buyers and trade data in PostgreSQL. The only room with a
 * database of that kind, so that nobody else writes SQL.
 */
@NullMarked
package cn.portcover.referencestore;

import org.jspecify.annotations.NullMarked;
