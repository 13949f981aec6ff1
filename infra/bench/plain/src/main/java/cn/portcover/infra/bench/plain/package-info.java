/**
 * The yardstick: what anyone would write by hand for one read, so that what the house adds to it
 * can be told.
 */
@NullMarked
package cn.portcover.infra.bench.plain;

import org.jspecify.annotations.NullMarked;
