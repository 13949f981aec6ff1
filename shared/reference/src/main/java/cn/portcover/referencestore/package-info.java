/**
 * Tables of codes, the register of buyers, trade data and articles in PostgreSQL, through Micronaut
 * Data JDBC and Flyway. The only room with a database of that kind, so that nobody else writes SQL.
 */
@NullMarked
package cn.portcover.referencestore;

import org.jspecify.annotations.NullMarked;
