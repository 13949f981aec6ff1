/**
 * What every kept record has: a place, a version, statuses that move along an edge table, a
 * history.
 */
@NullMarked
package cn.portcover.domain.record;

import org.jspecify.annotations.NullMarked;
