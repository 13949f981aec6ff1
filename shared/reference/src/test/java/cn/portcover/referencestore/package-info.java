/** The room against a real PostgreSQL, so that what is tried is the SQL itself. */
@NullMarked
package cn.portcover.referencestore;

import org.jspecify.annotations.NullMarked;
